import BudgetModel
import Reconciliation

/// A figure changed in a table, as a slip of the pen would.
struct PlantedFault: CustomStringConvertible {
  var table: Int
  var row: Int
  var column: Int
  var from: String
  var to: String
  var label: String

  var description: String { "table \(table), \(label), column \(column): \(from) → \(to)" }

  /// The disclosure with the fault in it.
  func planted(in disclosure: Disclosure) throws -> Disclosure {
    var disclosure = disclosure
    let index = disclosure.tables.firstIndex { $0.number == table } ?? 0
    let old = disclosure.tables[index].rows[row]
    var cells = old.cells
    guard let figure = cells[column].figure, let changed = Figure(to, figure.quantity) else { throw Impossible() }
    cells[column] = .figure(changed)
    disclosure.tables[index].rows[row] = Row(
      number: old.number, block: old.block, code: old.code, label: old.label, counterpart: old.counterpart,
      level: old.level, cells: cells)
    return disclosure
  }

  struct Impossible: Error {}

  /// Every cell of the disclosure's tables that holds a figure, changed once: a digit replaced, two digits swapped, or the
  /// point moved, by more than rounding can explain.
  static func all(in disclosure: Disclosure, _ random: inout SeededNumbers) -> [PlantedFault] {
    var faults: [PlantedFault] = []
    for table in disclosure.tables {
      for (row, line) in table.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard let figure = cell.figure else { continue }
          let to = changed(figure, &random)
          faults.append(
            PlantedFault(
              table: table.number, row: row, column: column, from: figure.text, to: to,
              label: [line.code, line.name].compactMap { $0 }.joined(separator: " ")))
        }
      }
    }
    return faults
  }

  /// The printed number with a slip in it that moves it by at least 0.25 of its unit.
  private static func changed(_ figure: Figure, _ random: inout SeededNumbers) -> String {
    while true {
      var digits = Array(figure.text)
      let places = digits.indices.filter { digits[$0].isNumber }
      let place = places[Int(random.next() % UInt64(places.count))]
      switch random.next() % 3 {
      case 0: digits[place] = Character(String(random.next() % 10))
      case 1:
        guard let other = places.first(where: { $0 > place }) else { continue }
        digits.swapAt(place, other)
      default: digits.insert(Character(String(1 + random.next() % 9)), at: places[0])
      }
      let text = String(digits)
      guard let old = Figure(figure.text, .count(""))?.number, let new = Figure(text, .count(""))?.number,
        old.places == new.places
      else { continue }
      var least: Int64 = 1
      for _ in 0..<old.places { least *= 10 }
      if abs(new.digits - old.digits) * 4 >= least { return text }
    }
  }
}

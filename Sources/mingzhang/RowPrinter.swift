import BudgetModel
import Console
import Facts
import Library
import TextEncodings

/// Prints the rows of a statement: as a table, as CSV or as JSON. CSV and JSON are written as they come.
struct RowPrinter {
  private let format: ShowCommand.Format
  private var columns: [String] = []
  /// The rows of a table, which is as wide as all of them.
  private var rows: [[FactStatement.Value]] = []
  private var waiting = ""
  private var count = 0

  /// How much is written at once.
  private static let chunk = 1 << 16

  init(_ format: ShowCommand.Format) { self.format = format }

  /// Begins with the names of the columns.
  mutating func begin(_ columns: [String]) {
    self.columns = columns
    switch format {
    case .text: break
    case .csv: put(Self.record(columns))
    case .json: put("[")
    }
  }

  /// Adds a row.
  mutating func add(_ row: [FactStatement.Value]) {
    switch format {
    case .text: rows.append(row)
    case .csv: put(Self.record(row.map { Self.text($0) ?? "" }))
    case .json: put((count > 0 ? ",\n" : "\n") + Self.object(columns, row))
    }
    count += 1
  }

  /// Ends the output.
  mutating func end() {
    switch format {
    case .text: for line in lines { put(line + "\n") }
    case .csv: break
    case .json: put(count > 0 ? "\n]\n" : "]\n")
    }
    Output.write(waiting)
    waiting = ""
  }

  private mutating func put(_ text: String) {
    waiting += text
    guard waiting.utf8.count > Self.chunk else { return }
    Output.write(waiting)
    waiting = ""
  }

  // MARK: Forms

  private var lines: [String] {
    let cells = rows.map { $0.map { Self.shown(Self.text($0) ?? "") } }
    let names = columns.map(Self.shown)
    let widths = columns.indices.map { column in
      cells.reduce(DisplayWidth.columns(of: names[column])) { max($0, DisplayWidth.columns(of: $1[column])) }
    }
    let isNumber = columns.indices.map { column in
      rows.allSatisfy { if case .text = $0[column] { false } else { true } }
    }
    return ([names] + cells).map { line in
      var text = line.indices.map {
        isNumber[$0] ? line[$0].leftPadded(to: widths[$0]) : line[$0].padded(to: widths[$0])
      }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// A text on one line, and with nothing that a terminal would obey.
  private static func shown(_ text: String) -> String {
    String(CleanText.cleaned(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static func text(_ value: FactStatement.Value) -> String? {
    switch value {
    case .none: nil
    case .number(let number): String(number)
    case .decimal(let text), .text(let text): text
    }
  }

  private static func record(_ cells: [String]) -> String {
    cells.map { cell in
      let cell = SpreadsheetCell.guarded(cell)
      guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }

  private static func object(_ columns: [String], _ row: [FactStatement.Value]) -> String {
    var writer = JSONWriter()
    writer.object(inline: true) { writer in
      for (name, value) in zip(columns, row) {
        switch value {
        case .none: writer.null(name)
        case .number(let number): writer.integer(name, Int(number))
        case .decimal(let text): writer.number(name, text)
        case .text(let text): writer.string(name, text)
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension FactStatementError {
  /// The line of the statement in which something is wrong, and a sign below the place; none where it is the whole.
  var pointer: [String] {
    line == nil ? [] : ["  " + text, "  " + String(repeating: " ", count: DisplayWidth.columns(of: before)) + "^"]
  }
}

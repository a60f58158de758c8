import Randomness
import BudgetModel
import Reconciliation

/// A figure changed in a disclosure, as a slip of the pen would.
struct PlantedFault: CustomStringConvertible {
  /// What kind of figure was changed.
  enum Kind: String, CaseIterable {
    case cell, claim, money, weight, score, result
  }

  let kind: Kind
  let description: String
  /// Where the figure stands: a finding must name it.
  let source: Source
  /// The disclosure with the fault in it.
  let disclosure: Disclosure

  /// Whether a report names the place of the fault in a contradiction or a note that the sound disclosure has not.
  func isFound(by reconciler: Reconciler, beside sound: Set<Finding>) -> Bool {
    reconciler.check(disclosure).findings.contains { finding in
      finding.severity == .contradiction && finding.places.contains { $0.source.place == source.place }
        && !sound.contains(finding)
    }
  }

  /// One fault for every figure of a disclosure: in its tables, its prose and its projects.
  static func all(in disclosure: Disclosure, _ random: inout SeededGenerator) -> [PlantedFault] {
    tables(disclosure, &random) + claims(disclosure, &random) + projects(disclosure, &random)
  }

  /// One fault for every figure of the tables of a disclosure.
  static func tables(_ disclosure: Disclosure, _ random: inout SeededGenerator) -> [PlantedFault] {
    var faults: [PlantedFault] = []
    for (index, table) in disclosure.tables.enumerated() {
      for (row, line) in table.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard let figure = cell.figure, let changed = changed(figure, &random) else { continue }
          var cells = line.cells
          cells[column] = .figure(changed)
          var copy = disclosure
          copy.tables[index].rows[row] = Row(
            number: line.number, block: line.block, code: line.code, label: line.label, counterpart: line.counterpart,
            level: line.level, cells: cells)
          faults.append(
            PlantedFault(
              kind: .cell,
              description:
                "table \(table.number) \(line.code ?? "") \(line.name) \(column): \(figure.text) → \(changed.text)",
              source: table.source(of: line, column: column), disclosure: copy))
        }
      }
    }
    return faults
  }

  private static func claims(_ disclosure: Disclosure, _ random: inout SeededGenerator) -> [PlantedFault] {
    disclosure.claims.indices.compactMap { index in
      let claim = disclosure.claims[index]
      guard let changed = changed(claim.figure, &random) else { return nil }
      var copy = disclosure
      copy.claims[index].figure = changed
      return PlantedFault(
        kind: .claim, description: "\(claim.subject) \(claim.measure): \(claim.figure.text) → \(changed.text)",
        source: claim.source, disclosure: copy)
    }
  }

  private static func projects(_ disclosure: Disclosure, _ random: inout SeededGenerator) -> [PlantedFault] {
    var faults: [PlantedFault] = []
    func plant(
      _ kind: Kind, _ words: String, _ source: Source, _ number: PublishedNumber?,
      _ change: (inout Disclosure, PublishedNumber) -> Void
    ) {
      guard let number, let changed = Figure(number.text, .count("分")).flatMap({ Self.changed($0, &random) }),
        let other = PublishedNumber(changed.text)
      else { return }
      var copy = disclosure
      change(&copy, other)
      faults.append(
        PlantedFault(
          kind: kind, description: "\(words): \(number.text) → \(changed.text)", source: source, disclosure: copy))
    }
    for (index, project) in disclosure.projects.enumerated() {
      for (line, funding) in project.funds.enumerated() {
        guard let figure = funding.figure, let changed = changed(figure, &random) else { continue }
        var copy = disclosure
        copy.projects[index].funds[line].figure = changed
        faults.append(
          PlantedFault(
            kind: .money,
            description: "\(project.name) \(funding.measure) \(funding.origin ?? ""): \(figure.text) → \(changed.text)",
            source: funding.source, disclosure: copy))
      }
      for (line, indicator) in project.indicators.enumerated() {
        let name = "\(project.name) \(indicator.name)"
        plant(.weight, name + " weight", indicator.source, indicator.weight) {
          $0.projects[index].indicators[line].weight = $1
        }
        plant(.score, name + " score", indicator.source, indicator.score) {
          $0.projects[index].indicators[line].score = $1
        }
      }
      guard let result = project.evaluation else { continue }
      plant(.result, project.name + " rate", result.source, result.rate) { $0.projects[index].evaluation?.rate = $1 }
      plant(.result, project.name + " execution", result.source, result.executionScore) {
        $0.projects[index].evaluation?.executionScore = $1
      }
      plant(.result, project.name + " indicators", result.source, result.indicatorScore) {
        $0.projects[index].evaluation?.indicatorScore = $1
      }
      plant(.result, project.name + " total", result.source, result.total) {
        $0.projects[index].evaluation?.total = $1
      }
    }
    return faults
  }

  /// The printed number with a slip in it that moves it by at least 0.25 of its unit: a digit replaced, two digits
  /// swapped, or one too many; nil where no such slip was drawn in a thousand.
  private static func changed(_ figure: Figure, _ random: inout SeededGenerator) -> Figure? {
    for _ in 0..<1_000 {
      var digits = Array(figure.text)
      let places = digits.indices.filter { digits[$0].isNumber }
      guard let first = places.first else { return nil }
      let place = places[Int(random.next() % UInt64(places.count))]
      switch random.next() % 3 {
      case 0: digits[place] = Character(String(random.next() % 10))
      case 1:
        guard let other = places.first(where: { $0 > place }) else { continue }
        digits.swapAt(place, other)
      default: digits.insert(Character(String(1 + random.next() % 9)), at: first)
      }
      guard let new = Figure(String(digits), figure.quantity), figure.number.places == new.number.places else {
        continue
      }
      var least: Int64 = 1
      for _ in 0..<figure.number.places { least *= 10 }
      if abs(new.number.digits - figure.number.digits) * 4 >= least { return new }
    }
    return nil
  }
}

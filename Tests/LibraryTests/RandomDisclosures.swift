import BudgetModel
import Randomness

extension SeededGenerator {
  fileprivate mutating func optional<Value>(_ make: (inout SeededGenerator) -> Value) -> Value? {
    happens(0.6) ? make(&self) : nil
  }
}

/// Disclosures of every shape that the model allows.
enum RandomDisclosures {
  private static let pieces = [
    "", "一、", "（一）", "办公费", ",", "\"", "\n", "\t", " ", "/", "#2", ";", "其中：", "政务公开审批", "name", "row", "--", "𠮷", "é",
    "\u{FEFF}", "无", "-", "合计",
  ]

  static func make(_ random: inout SeededGenerator) -> Disclosure {
    let department = Department(
      name: text(&random), code: random.optional(text),
      region: Region(name: text(&random), code: random.optional { _ in "140525" }))
    var disclosure = Disclosure(
      department: department, year: Int.random(in: 2015...2030, using: &random),
      kind: random.happens(0.5) ? .budget : .finalAccounts, title: text(&random))
    if random.happens(0.2) { disclosure.recognizedPages = [2, 30] }
    for _ in 0..<Int.random(in: 0...4, using: &random) { disclosure.tables.append(table(&random)) }
    for _ in 0..<Int.random(in: 0...4, using: &random) { disclosure.projects.append(project(&random)) }
    for _ in 0..<Int.random(in: 0...1, using: &random) { disclosure.overall.append(project(&random)) }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      disclosure.claims.append(
        Claim(
          subject: text(&random), code: random.optional { _ in FunctionCode("2010306") } ?? nil,
          measure: pick(Claim.Measure.allCases, .amount, &random), base: random.optional(text),
          figure: figure(&random, quantity(&random)), source: source(&random)))
      disclosure.facts.append(
        Fact(name: text(&random), figure: figure(&random, quantity(&random)), source: source(&random)))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      disclosure.enumerations.append(
        Enumeration(
          subject: text(&random), names: (0..<Int.random(in: 1...4, using: &random)).map { _ in name(&random) },
          source: source(&random)))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      disclosure.phrases.append(
        StatedPhrase(pick(StatedPhrase.Kind.allCases, .leftover, &random), text(&random), source: source(&random)))
    }
    for number in 0..<Int.random(in: 0...3, using: &random) {
      disclosure.passages.append(Passage(text(&random), paragraph: number, source: source(&random)))
    }
    return disclosure
  }

  /// A name of an enumeration: never empty, without the mark between names.
  private static func name(_ random: inout SeededGenerator) -> String {
    let name = text(&random).replacing("、", with: "")
    return name.isEmpty ? "水费" : name
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func pick<Value>(_ values: [Value], _ otherwise: Value, _ random: inout SeededGenerator) -> Value {
    values.randomElement(using: &random) ?? otherwise
  }

  private static func quantity(_ random: inout SeededGenerator) -> Quantity {
    pick([.money(.yuan), .money(.tenThousandYuan), .percent, .count("辆"), .count("")], .percent, &random)
  }

  private static func figure(_ random: inout SeededGenerator, _ quantity: Quantity) -> Figure {
    let texts = ["0", "0.00", "1,564.71", "-5.20", "（3.1）", "１２", "962.12", "5."]
    return Figure(pick(texts, "0", &random), quantity) ?? zero
  }

  private static var zero: Figure {
    guard let figure = Figure("0", .percent) else { preconditionFailure("0 is a number") }
    return figure
  }

  private static func source(_ random: inout SeededGenerator) -> Source {
    let row = Int.random(in: 0...90, using: &random)
    let place: Source.Place
    switch Int.random(in: 0..<4, using: &random) {
    case 0: place = .table(number: row, block: 1, row: row, column: random.optional { _ in 3 })
    case 1: place = .prose(section: text(&random), sentence: row)
    case 2: place = .targetForm(project: text(&random), row: row)
    default: place = .evaluation(project: text(&random), table: 2, row: row)
    }
    return Source(place, page: random.optional { _ in 7 })
  }

  private static func table(_ random: inout SeededGenerator) -> Table {
    let unit = pick(MoneyUnit.allCases, .yuan, &random)
    let blocks = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Block(
        side: random.optional { _ in .income }, title: random.optional(text), codeHeader: random.optional(text),
        nameHeader: random.optional(text), counterpartHeader: random.optional(text),
        columns: (0..<Int.random(in: 0...4, using: &random)).map { _ in
          Column(header: (0..<Int.random(in: 0...2, using: &random)).map { _ in text(&random) })
        })
    }
    var rows: [Row] = []
    for (index, block) in blocks.enumerated() {
      for number in 0..<Int.random(in: 0...6, using: &random) {
        let odd = random.happens(0.2) ? quantity(&random) : .money(unit)
        let cells: [CellValue] = block.columns.map { _ in
          switch Int.random(in: 0..<6, using: &random) {
          case 0, 1: .blank
          case 2: .text(pick(["--", "无", "", "见附件2", ","], "无", &random))
          case 3: .figure(figure(&random, odd))
          default: .figure(figure(&random, .money(unit)))
          }
        }
        rows.append(
          Row(
            number: number * 2 + 1, block: index, code: random.optional(text), label: text(&random),
            counterpart: random.optional(text), counterpartCode: random.optional(text),
            level: Int.random(in: 0...4, using: &random), cells: cells, page: random.optional { _ in 13 }))
      }
    }
    var table = Table(
      number: Int.random(in: 1...13, using: &random), kind: pick(TableKind.allCases, .other, &random),
      label: random.optional(text), title: text(&random), unit: unit, isEmpty: random.happens(0.2), blocks: blocks,
      rows: rows, page: random.optional { _ in 12 })
    table.verdict = random.optional { pick(StructureVerdict.allCases, .proven, &$0) }
    return table
  }

  private static func project(_ random: inout SeededGenerator) -> Project {
    var project = Project(name: text(&random))
    project.formName = random.optional(text)
    project.evaluationName = random.optional(text)
    project.unit = random.optional(text)
    project.authority = random.optional(text)
    project.code = random.optional(text)
    project.goal = random.optional(text)
    project.periodGoal = random.optional(text)
    project.attribute = random.optional(text)
    project.duration = random.optional(text)
    project.formYear = random.optional { _ in 2024 }
    project.listing = random.optional(source)
    project.hasTargetForm = random.happens(0.5)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      project.funds.append(
        Funding(
          measure: pick(Funding.Measure.allCases, .annual, &random), origin: random.optional(text),
          figure: random.optional { figure(&$0, .money(.tenThousandYuan)) }, source: source(&random)))
      var indicator = Indicator(
        category: text(&random), subcategory: text(&random), name: text(&random), source: source(&random))
      indicator.periodTarget = random.optional(text)
      indicator.annualTarget = random.optional(text)
      indicator.adjustedTarget = random.optional(text)
      indicator.actual = random.optional(text)
      indicator.weight = random.optional { _ in PublishedNumber(digits: 125, places: 1) }
      indicator.score = random.optional { _ in PublishedNumber(digits: -5, places: 3) }
      indicator.deviation = random.optional(text)
      indicator.annualName = random.optional(text)
      indicator.measures = random.optional(text)
      indicator.nature = random.optional(text)
      indicator.unit = random.optional(text)
      indicator.categoryWeight = random.optional { _ in PublishedNumber(digits: 50, places: 0) }
      indicator.subcategoryWeight = random.optional { _ in PublishedNumber(digits: 205, places: 1) }
      project.indicators.append(indicator)
    }
    if random.happens(0.5) {
      var evaluation = SelfEvaluation(source: source(&random))
      evaluation.rate = random.optional { _ in PublishedNumber(digits: 8239, places: 2) }
      evaluation.executionWeight = random.optional { _ in PublishedNumber(digits: 10, places: 0) }
      evaluation.executionScore = random.optional { _ in PublishedNumber(digits: 824, places: 2) }
      evaluation.indicatorScore = random.optional { _ in PublishedNumber(digits: 88, places: 0) }
      evaluation.total = random.optional { _ in PublishedNumber(digits: 9624, places: 2) }
      evaluation.grade = random.optional { pick(Grade.allCases, .good, &$0) }
      evaluation.deviation = random.optional(text)
      evaluation.publishedGrade = random.optional(text)
      evaluation.outcome = random.optional(text)
      evaluation.conclusion = random.optional(text)
      evaluation.problems = random.optional(text)
      evaluation.nextSteps = random.optional(text)
      project.evaluation = evaluation
    }
    return project
  }
}

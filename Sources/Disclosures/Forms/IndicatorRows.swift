import BudgetModel
import Documents

/// Reads rows of indicators below a heading that gives each column its meaning.
struct IndicatorRows {
  var indicators: [Indicator] = []
  private(set) var doubts: [Doubt] = []
  var category = ""
  var subcategory = ""
  /// The points of the two levels above.
  private var categoryWeight: PublishedNumber?
  private var subcategoryWeight: PublishedNumber?
  /// Whether what is read is of the whole period, and how many indicators were before it.
  private var periods: [Range<Int>] = []
  private var start: Int?
  /// Whether a heading says what was reached.
  private(set) var isEvaluated = false
  /// The numbers in columns of no known meaning, for each indicator.
  private var strays: [[Int: PublishedNumber]] = []
  /// The line of the first indicator.
  private var line = 0

  /// Begins below a heading: of the whole period, or of the year.
  mutating func begin(_ columns: FormColumns) {
    end()
    if columns.isOfPeriod { start = indicators.count }
    if columns.isEvaluated { isEvaluated = true }
  }

  /// Begins below a row that holds a 一级指标 alone.
  mutating func begin(category: String, points: PublishedNumber?) {
    (self.category, subcategory) = (category, "")
    (categoryWeight, subcategoryWeight) = (points, nil)
  }

  private mutating func end() {
    guard let start else { return }
    periods.append(start..<indicators.count)
    self.start = nil
    (category, subcategory) = ("", "")
  }

  /// The indicators; those of the whole period joined with those of the year that stand below them.
  mutating func joined() -> [Indicator] {
    end()
    if periods.isEmpty { return indicators }
    func isOfPeriod(_ index: Int) -> Bool { periods.contains { $0.contains(index) } }
    return IndicatorPairing(
      period: indicators.indices.filter(isOfPeriod).map { indicators[$0] },
      annual: indicators.indices.filter { !isOfPeriod($0) }.map { indicators[$0] }
    ).indicators
  }

  /// Reads a row.
  /// - Returns: how many of its numbers it took.
  mutating func read(_ row: Grid.Row, _ columns: FormColumns, number: Int, page: Int?) -> Int {
    func cell(_ role: FormColumn) -> String? {
      columns.columns(role).first.map { $0 < row.cells.count ? Text.unwrapped(row.cells[$0]) : "" }
    }
    let levels = (cell(.category) ?? "", cell(.subcategory) ?? "")
    var first = IndicatorVocabulary.word(levels.0)
    var second = IndicatorVocabulary.word(levels.1)
    let name = Self.withoutNumber(cell(.name) ?? "")
    // Where one column is for both levels, the lower one is printed.
    if columns.columns(.subcategory).isEmpty, let own = IndicatorVocabulary.category(of: first) {
      doubts.append(Doubt(reason: .headingInferred, place: "\(name)/category", line: row.line))
      (first, second) = (own, first)
    }
    // A merged cell that was lost moves a heading one column to the right; 满意度指标 is the lower level in some forms.
    if first.isEmpty, IndicatorVocabulary.isCategory(second),
      page != nil || category.isEmpty || IndicatorVocabulary.category(of: name) == second
    {
      (first, second) = (second, "")
    }
    if second.isEmpty, !first.isEmpty, IndicatorVocabulary.category(of: name) == first { second = name }
    // A page break leaves the end of a word as the heading of the next page.
    if first.count <= 3, first != category, category.hasSuffix(first) { first = "" }
    if completes(first, page) { first = "" }
    if completesLower(second, page) { second = "" }
    if !first.isEmpty, first != category {
      category = first
      subcategory = ""
      (categoryWeight, subcategoryWeight) = (Phrase.points(in: levels.0), nil)
    }
    if let own = cell(.categoryWeight).flatMap({ FormFunds.number($0) }) { categoryWeight = own }
    if !second.isEmpty {
      if second != subcategory { subcategoryWeight = Phrase.points(in: levels.1) }
      subcategory = second
      // A heading left out: 社会效益指标 belongs to no 产出指标.
      if first.isEmpty, let own = IndicatorVocabulary.category(of: second), !category.hasPrefix(own.dropLast(2)),
        !second.contains("成本"), category.isEmpty || IndicatorVocabulary.isStandard(category)
      {
        category = own
        doubts.append(Doubt(reason: .headingInferred, place: "\(name)/category", line: row.line))
      }
    }
    if let own = cell(.subcategoryWeight).flatMap({ FormFunds.number($0) }) { subcategoryWeight = own }
    if name.isEmpty { return join(row, columns, isHeading: !first.isEmpty || !second.isEmpty, page: page) }
    if first.isEmpty, second.isEmpty, isRest(columns, row, page) { return complete(columns, row) }
    if ["无", "不适用", "/", "—", "-", "--", "……"].contains(name) { return 0 }
    var indicator = Indicator(
      category: category, subcategory: subcategory, name: name,
      source: Source(.targetForm(project: "", row: number), page: page))
    indicator.periodTarget = target(.periodTarget, cell)
    indicator.annualTarget = target(.annualTarget, cell)
    indicator.adjustedTarget = target(.adjustedTarget, cell)
    indicator.actual = cell(.actual).map { Text.squeezed($0) }
    indicator.weight = points(.weight, cell, name, row.line)
    indicator.score = points(.score, cell, name, row.line)
    indicator.deviation = cell(.deviation).map { Self.isBlank($0) ? "" : $0 }
    indicator.measures = cell(.measures).flatMap { Self.isBlank($0) ? nil : $0 }
    indicator.nature = cell(.sign).flatMap { $0.isEmpty ? nil : Text.squeezed($0) }
    indicator.unit = cell(.measure).flatMap { $0.isEmpty ? nil : Text.squeezed($0) }
    indicator.categoryWeight = categoryWeight
    indicator.subcategoryWeight = subcategoryWeight
    if indicators.isEmpty { line = row.line }
    indicators.append(indicator)
    var taken = 0
    var own: [Int: PublishedNumber] = [:]
    for (column, role) in columns.roles.enumerated() where column < row.cells.count {
      guard let number = PublishedNumber(row.cells[column]) else { continue }
      if role == .other { own[column] = number } else if role != .amount && role != .goal { taken += 1 }
    }
    strays.append(own)
    return taken
  }

  /// The indicators, with weights from a column that has no such heading where its numbers can be nothing else: for
  /// each project they come to 100, or to what a score for spending leaves of it.
  /// - Returns: how many numbers were taken from that column.
  mutating func inferWeights(least: Int = 5) -> Int {
    guard indicators.count >= least, indicators.allSatisfy({ $0.weight == nil }) else { return 0 }
    for column in Set(strays.flatMap(\.keys)).sorted() {
      let numbers = strays.map { $0[column] }
      let given = numbers.compactMap { $0 }
      guard given.count * 2 > indicators.count, given.allSatisfy({ $0.places == 0 && $0.digits > 0 }),
        [100, 90, 80].contains(given.map { Exact($0.digits) }.sum)
      else { continue }
      for (index, number) in numbers.enumerated() { indicators[index].weight = number }
      doubts.append(Doubt(reason: .weightInferred, place: "weight", line: line))
      return given.count
    }
    return 0
  }

  /// A target: its sign, number and measure word may stand in a column each.
  private func target(_ role: FormColumn, _ cell: (FormColumn) -> String?) -> String? {
    guard let value = cell(role).map({ Text.squeezed($0) }) else { return nil }
    if let first = value.first, "≥≤＞＜><=＝≧≦".contains(first), Text.isNumber(value.drop { "≥≤＞＜><=＝≧≦".contains($0) }) {
      return value + measure(of: value, cell)
    }
    guard !value.isEmpty, value.first.map({ $0.isNumber }) ?? false else { return value }
    let sign = Text.squeezed(cell(.sign) ?? "")
    let isSign =
      TargetWords.signs.contains(sign) || ["大于", "小于", "等于", "不低于", "不超过", "不少于"].contains { sign.hasPrefix($0) }
    return (isSign ? sign : "") + value + measure(of: value, cell)
  }

  /// The measure word of a value that has it in a column of its own.
  private func measure(of value: String, _ cell: (FormColumn) -> String?) -> String {
    let measure = Text.squeezed(cell(.measure) ?? "")
    let isMeasure =
      !measure.isEmpty && measure.count <= 10 && !value.contains(measure) && !["无", "/", "-", "—"].contains(measure)
    return isMeasure ? measure : ""
  }

  /// Weight or score: a number, with 分 or in parentheses too.
  private mutating func points(
    _ role: FormColumn, _ cell: (FormColumn) -> String?, _ name: String, _ line: Int
  ) -> PublishedNumber? {
    guard let text = cell(role).map({ Text.squeezed($0) }), !text.isEmpty else { return nil }
    let plain = text.hasSuffix("分") || text.hasSuffix("%") ? String(text.dropLast()) : text
    if let number = PublishedNumber(plain) { return number }
    if text.contains(where: \.isNumber) {
      let field = role == .weight ? "weight" : "score"
      doubts.append(Doubt(reason: .unreadableCell, place: "\(name)/\(field)", line: line))
    }
    return nil
  }

  /// What a page break cut off a row belongs to the indicator above.
  private mutating func join(_ row: Grid.Row, _ columns: FormColumns, isHeading: Bool, page: Int?) -> Int {
    guard !isHeading, let last = indicators.indices.last, indicators[last].source.page != page else { return 0 }
    return complete(columns, row)
  }

  /// A name without the number that some forms set before it: 指标1：….
  private static func withoutNumber(_ name: String) -> String {
    guard name.hasPrefix("指标") else { return name }
    let rest = name.dropFirst(2).drop { $0.isNumber || "一二三四五六七八九十".contains($0) }
    guard rest.count < name.count - 2, let mark = rest.first, "：:、.．".contains(mark) else { return name }
    return String(rest.dropFirst())
  }

  /// Whether a cell for words holds a stroke, a 0 or the word for none instead.
  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy { "-—–－―─/／\\_ 0".contains($0) } || ["无", "无。", "不适用"].contains(text)
  }
}

/// The signs that stand in a column of their own.
private enum TargetWords {
  static let signs: Set<String> = ["≥", "≤", "=", "＝", ">", "<", "＞", "＜", "≧", "≦", ">=", "<=", "＞=", "＜="]
}

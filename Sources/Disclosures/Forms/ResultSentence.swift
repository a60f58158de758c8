import BudgetModel

/// What a sentence says of the result of a self-evaluation: 自评总得分为96.05分，评价等次为“优”.
struct ResultSentence {
  private(set) var total: PublishedNumber?
  private(set) var executionScore: PublishedNumber?
  private(set) var indicatorScore: PublishedNumber?
  /// As printed.
  private(set) var grade: String?

  init(_ sentence: String) {
    let text = Text.squeezed(sentence)
    executionScore = ResultWords.executions.lazy.compactMap { Self.points(after: $0, in: text, isWhole: false) }.first
    executionScore = executionScore ?? Self.pointsOfSpending(in: text)
    indicatorScore = ResultWords.indicators.lazy.compactMap { Self.points(after: $0, in: text, isWhole: false) }.first
    total =
      (ResultWords.totals + ResultWords.bareTotals).lazy.compactMap { Self.points(after: $0, in: text, isWhole: true) }
      .first
    grade = ResultWords.grades.lazy.compactMap { Self.grade(after: $0, in: text) }.first
  }

  /// Takes what another says, where this says nothing.
  mutating func add(_ other: ResultSentence) {
    total = total ?? other.total
    executionScore = executionScore ?? other.executionScore
    grade = grade ?? other.grade
  }

  /// Whether it says anything.
  var isEmpty: Bool { total == nil && grade == nil && executionScore == nil }

  /// The points given right behind the rate: 执行率95.00%，得9.5分.
  private static func pointsOfSpending(in text: String) -> PublishedNumber? {
    for mark in ["执行率", "支出率", "支出进度"] {
      guard let rest = Text.after([mark], in: text)?.prefix(while: { !"。；".contains($0) }),
        let percent = rest.firstIndex(of: "%"), rest[..<percent].count <= 10
      else { continue }
      let behind = rest[percent...].dropFirst().drop { "，,、（(".contains($0) }
      guard let word = ["自评得分", "得分", "自评得", "得"].first(where: { behind.hasPrefix($0) }) else { continue }
      let digits = behind.dropFirst(word.count).drop { "：:为".contains($0) }.prefix {
        $0.isASCII && ($0.isNumber || $0 == ".")
      }
      // The whole has more points than spending has.
      if let own = PublishedNumber(digits), own.scaled(places: 0) <= 20 { return own }
    }
    return nil
  }

  private static func points(after mark: String, in text: String, isWhole: Bool) -> PublishedNumber? {
    var rest = text[...]
    while let range = Text.range(of: mark, in: rest) {
      let before = text[..<range.lowerBound].suffix(4)
      rest = rest[range.upperBound...]
      if isWhole, Text.contains(before, any: ResultWords.parts) { continue }
      let value = rest.drop { "：:为是达到约共“”\"（(".contains($0) }
      let digits = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      let end = value.dropFirst(digits.count).first
      if let number = PublishedNumber(digits), end == nil || "分，,。；;）)”".contains(end ?? " ") { return number }
    }
    return nil
  }

  private static func grade(after mark: String, in text: String) -> String? {
    guard let rest = Text.after([mark], in: text) else { return nil }
    let value = rest.drop { "：:为是“”\"‘’'（(【".contains($0) }
    guard let name = ResultWords.gradeNames.first(where: { value.hasPrefix($0) }) else { return nil }
    let end = value.dropFirst(name.count).first
    return end == nil || "”\"’'，,。；;、）)】级等档".contains(end ?? " ") ? name : nil
  }
}

extension SelfEvaluation {
  /// Takes a grade as printed.
  mutating func take(grade text: String) {
    let text = (TickedChoice.chosen(of: text) ?? text).filter { !"“”\"‘’ ".contains($0) }
    guard !text.isEmpty, text.count <= 8, !Text.isNumber(text), text.contains(where: \.isLetter) else { return }
    let known: [String: Grade] = ["优秀": .excellent, "良好": .good, "中等": .fair]
    grade = Grade(rawValue: text) ?? known[text] ?? grade
    publishedGrade = Grade(rawValue: text) == nil ? text : nil
  }

  /// Takes what a sentence says, where it is not known yet.
  mutating func add(_ sentence: ResultSentence) {
    total = total ?? sentence.total
    executionScore = executionScore ?? sentence.executionScore
    indicatorScore = indicatorScore ?? sentence.indicatorScore
    if grade == nil, publishedGrade == nil, let own = sentence.grade { take(grade: own) }
  }
}

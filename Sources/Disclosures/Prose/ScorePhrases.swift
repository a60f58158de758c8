import BudgetModel

/// What sentences anywhere say of scores and grades: reports on evaluations stand beside the narrative.
enum ScorePhrases {
  /// The phrases of a document, each once.
  static func read(_ parts: [Part]) -> [StatedPhrase] {
    var phrases: [StatedPhrase] = []
    var heading = ""
    for part in parts {
      guard case .line(let line) = part else { continue }
      if Narrative.isHeading(line.text) { heading = line.text }
      guard line.text.contains("分"), Text.contains(line.text, any: ["得分", "评分", "总分"]) else { continue }
      for sentence in Text.squeezed(line.text).split(whereSeparator: { "。；;".contains($0) }) {
        let source = Source(.prose(section: heading, sentence: line.line), page: line.page)
        if let text = graded(String(sentence)) { phrases.append(StatedPhrase(.graded, text, source: source)) }
        if let text = scored(String(sentence)) { phrases.append(StatedPhrase(.scored, text, source: source)) }
      }
    }
    return phrases
  }

  /// A score out of 100 beside a grade that it does not earn; nil where the sentence gives several, or other grades.
  private static func graded(_ sentence: String) -> String? {
    let result = ResultSentence(sentence)
    guard let total = result.total, let name = result.grade, isScore(total),
      let grade = ["优秀": .excellent, "良好": .good, "中等": .fair][name] ?? Grade(rawValue: name),
      Grade(score: total) != grade, !Text.contains(sentence, any: ["以上", "以下", "含", "≥", "＜", "<", "～", "~"])
    else { return nil }
    return "\(total.text) \(grade.rawValue)"
  }

  /// The project a sentence names before its score.
  private static func scored(_ sentence: String) -> String? {
    guard
      let mark = ["项目支出绩效自评", "项目绩效自评", "项目自评"].lazy.compactMap({ Text.range(of: $0, in: sentence) }).first,
      let total = ResultSentence(String(sentence[mark.upperBound...])).total, isScore(total)
    else { return nil }
    let before = sentence[..<mark.lowerBound]
    let name = before[
      (before.lastIndex { "：:，,。；“”《》".contains($0) }.map(before.index(after:)) ?? before.startIndex)...]
    return (2...30).contains(name.count) ? "\(name) \(total.text)" : nil
  }

  private static func isScore(_ number: PublishedNumber) -> Bool {
    number.digits >= 0 && number.places < 4 && number.scaled(places: 0) <= 100
  }
}

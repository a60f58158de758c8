import BudgetModel

/// Labels that charts draw beside their sectors: lines of nothing but names with a share, 项目支出, 34.20%.
enum ChartLabels {
  /// The labels of a line, without blanks and commas; empty where it holds anything else.
  static func labels(in line: String) -> [String] {
    guard line.utf8.last == 0x25 || line.hasSuffix("％"), line.utf8.count <= 200 else { return [] }
    var rest = Text.squeezed(line)[...]
    var found: [String] = []
    while !rest.isEmpty {
      let name = rest.prefix { $0.isLetter }
      let digits = rest.dropFirst(name.count).drop { ",，:：".contains($0) }
        .prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard (2...16).contains(name.count), PublishedNumber(digits) != nil,
        rest[digits.endIndex...].first.map({ "%％".contains($0) }) ?? false,
        !Text.contains(name, any: PhraseWords.comparing + ["占", "完成", "为", "提高", "率"])
      else { return [] }
      found.append(name + digits + "%")
      rest = rest[digits.endIndex...].dropFirst()
    }
    return found
  }

  /// Those of a document, where they stand.
  static func phrases(_ parts: [Part]) -> [StatedPhrase] {
    parts.flatMap { part -> [StatedPhrase] in
      guard case .line(let line) = part else { return [] }
      let source = Source(.prose(section: "", sentence: line.line), page: line.page)
      return labels(in: line.text).map { StatedPhrase(.label, $0, source: source) }
    }
  }
}

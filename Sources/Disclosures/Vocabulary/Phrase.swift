import BudgetModel

/// A heading or label of a form as the vocabulary has it: without blanks, numbering, and what brackets add.
enum Phrase {
  /// `执行率（B/A）`, `1.项目年度目标`, `得分（20分*执行率）` and `主管部门（盖章）：` without what decorates them.
  static func plain(_ text: some StringProtocol) -> String {
    let text = Numbering.stripped(Text.squeezed(text))
    // Scalar by scalar: of every cell it is asked, and characters take many times as long to tell apart.
    var plain = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "（", "(", "【", "[", "〔": depth += 1
      case "）", ")", "】", "]", "〕": depth = max(0, depth - 1)
      case "“", "”", "\"", "*", "＊", "☆", "★": break
      default: if depth == 0 { plain.append(scalar) }
      }
    }
    while let last = plain.last, isEnd(last) { plain.removeLast() }
    return String(plain)
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "：", ":", "、", "，", ",", "%", "％": true
    default: false
    }
  }

  /// The words a bracket adds.
  static func remark(_ text: String) -> String {
    guard let start = text.firstIndex(where: { "（(【".contains($0) }) else { return "" }
    return String(text[start...])
  }

  /// The points in a heading: 产出指标（50分）, 预算执行率(10), 绩效指标90分; nil where there are none.
  static func points(in text: String) -> PublishedNumber? {
    let text = Text.squeezed(text)
    guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = text[start...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let rest = text[digits.endIndex...]
    if rest.isEmpty, text[..<start].hasSuffix("指标") { return PublishedNumber(digits) }
    let isInBrackets = text[..<start].last.map { "（(".contains($0) } ?? false
    guard
      rest.hasPrefix("分") && !rest.hasPrefix("分钟") || isInBrackets && rest.first.map({ "）)%％".contains($0) }) ?? false
    else { return nil }
    return PublishedNumber(digits)
  }
}

/// The numbering before names in official tables: `一、`, `（一）`, `1.`, `1）`, `①`, `其中：`.
///
/// Arabic numbers of more than two digits belong to the name: `12345热线`, `2023、2024年培训`.
public enum Numbering {
  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": true
    default: false
    }
  }

  /// A name without numbering, leading `其中：` and surrounding blanks.
  public static func stripped(_ label: String) -> String {
    if isBare(label) { return label }
    var rest = label.unicodeScalars[...]
    trim(&rest)
    dropPrefix("其中", of: &rest, followedBy: ["：", ":"])
    dropNumber(&rest)
    dropPrefix("其中", of: &rest, followedBy: ["：", ":"])
    trim(&rest)
    // By way of a substring, which copies bytes: scalar by scalar takes many times as long.
    return String(Substring(rest))
  }

  /// Whether a label is its own name at first sight: most are, and they are asked for often.
  private static func isBare(_ label: String) -> Bool {
    guard let first = label.unicodeScalars.first, let last = label.unicodeScalars.last, !last.isBlank else {
      return false
    }
    switch first.value {
    case 0x30...0x39, 0x28, 0xFF08, 0x2460...0x249B, 0x3220...0x3229, 0x5176: return false
    default: return !first.isBlank && !isChinese(first)
    }
  }

  private static func trim(_ text: inout Substring.UnicodeScalarView) {
    guard let start = text.firstIndex(where: { !$0.isBlank }), let last = text.lastIndex(where: { !$0.isBlank })
    else {
      text = text.suffix(0)
      return
    }
    text = text[start..<text.index(after: last)]
  }

  private static func dropPrefix(
    _ prefix: String, of text: inout Substring.UnicodeScalarView, followedBy ends: [Unicode.Scalar]
  ) {
    guard text.first == prefix.unicodeScalars.first, text.starts(with: prefix.unicodeScalars) else { return }
    let count = prefix.unicodeScalars.count
    guard let end = text.dropFirst(count).first, ends.contains(end) else { return }
    text = text.dropFirst(count + 1)
    trim(&text)
  }

  private static func dropNumber(_ text: inout Substring.UnicodeScalarView) {
    guard let first = text.first else { return }
    switch first.value {
    case 0x2460...0x249B, 0x3220...0x3229:
      guard text.count > 1 else { return }
      text = text.dropFirst()
      return trim(&text)
    default: break
    }
    let isOpen = first == "（" || first == "("
    let body = isOpen ? text.dropFirst() : text
    let number = body.prefix { isChinese($0) || ($0.value >= 0x30 && $0.value <= 0x39) }
    let rest = body.dropFirst(number.count)
    guard !number.isEmpty, let end = rest.first else { return }
    let isArabic = number.allSatisfy { $0.value < 0x80 }
    if isArabic, number.count > 2 { return }
    let closes: [Unicode.Scalar] = isOpen ? ["）", ")"] : isArabic ? [".", "．", "、", "）", ")"] : ["、"]
    guard closes.contains(end) else { return }
    let after = rest.dropFirst()
    if isArabic, let next = after.first, next.value >= 0x30, next.value <= 0x39 { return }
    guard !after.isEmpty else { return }
    text = after
    trim(&text)
  }
}

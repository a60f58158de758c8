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

  /// Whether a label is its own name at first sight: most are, and they are asked for often. Of others it is not said.
  private static func isBare(_ label: String) -> Bool {
    var label = label
    return label.withUTF8 { bytes in
      // Begins with an ideograph that is none of the numbers and not 其, and ends with one, or with a full-width sign.
      guard bytes.count >= 3, (0xE4...0xE9).contains(bytes[0]), (0xE4...0xEF).contains(bytes[bytes.count - 3])
      else { return false }
      let first = UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
      return first != 0x5176 && !(Unicode.Scalar(first).map(isChinese) ?? true)
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

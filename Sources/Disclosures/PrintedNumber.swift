/// Numbers as people and spreadsheets write them, brought into the one form that is kept.
///
/// A minus may be any dash or a triangle, stand apart from its digits or behind them; blanks may part groups of three digits or
/// stand within parentheses; a sign of currency may go before. Digits and places stay as they are.
enum PrintedNumber {
  /// The number in the form that is kept: a `-` or parentheses for negative, commas between groups.
  /// - Returns: nil where the text is no number, and where it has that form already.
  static func plain(_ cell: String) -> String? {
    guard cell.utf8.count <= lengthLimit, !Text.isNumber(cell), cell.utf8.contains(where: { isDigit($0) }) else {
      return nil
    }
    var rest = Substring(cell)[...].unicodeScalars
    trim(&rest)
    // A spreadsheet's mark for text: '450.00.
    if let first = rest.first, first == "'" || first == "’" || first == "‘" { rest.removeFirst() }
    var isNegative = false
    var isEnclosed = false
    if let first = rest.first, let last = rest.last, "(（".unicodeScalars.contains(first),
      ")）".unicodeScalars.contains(last)
    {
      rest = rest.dropFirst().dropLast()
      trim(&rest)
      isEnclosed = true
    }
    dropCurrency(&rest)
    if let first = rest.first, isMinus(first) || isTriangle(first) {
      rest.removeFirst()
      trim(&rest)
      isNegative = true
    } else if !isEnclosed, let first = rest.first, first == "+" || first == "＋" {
      rest.removeFirst()
      trim(&rest)
      if let next = rest.first, isMinus(next) || isTriangle(next) { return nil }
    }
    dropCurrency(&rest)
    if !isNegative, let last = rest.last, isMinus(last), rest.contains(".") || rest.contains("．") {
      rest.removeLast()
      trim(&rest)
      isNegative = true
    }
    guard !(isNegative && isEnclosed), let digits = grouped(rest) else { return nil }
    let text = isEnclosed ? "(\(digits))" : isNegative ? "-\(digits)" : digits
    return Text.isNumber(text) ? text : nil
  }

  /// Whether its sign is a triangle, which some use for a decrease and some for a change.
  static func hasTriangle(_ cell: String) -> Bool { cell.unicodeScalars.first.map { isTriangle($0) } ?? false }

  /// Whether it is a number as written with a comma before its decimals, which is none here: 1450,00.
  static func hasDecimalComma(_ cell: String) -> Bool {
    guard cell.utf8.count <= lengthLimit, let comma = cell.lastIndex(where: { ",，".contains($0) }), !Text.isNumber(cell)
    else {
      return false
    }
    let (head, tail) = (cell[..<comma], cell[cell.index(after: comma)...])
    return (1...2).contains(tail.count) && tail.allSatisfy { $0.isASCII && $0.isNumber } && !head.isEmpty
      && head.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == " " || $0 == "-") }
  }

  /// The longest text that is looked at.
  private static let lengthLimit = 80

  private static func isDigit(_ byte: UInt8) -> Bool {
    // The last byte of a full-width digit; what else ends so is found out later.
    byte >= 0x30 && byte <= 0x39 || byte >= 0x90 && byte <= 0x99
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  private static func isTriangle(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x25B2...0x25B3, 0x25B4...0x25B5, 0x2206, 0x0394: true
    default: false
    }
  }

  private static func trim(_ text: inout Substring.UnicodeScalarView) {
    while let first = text.first, first.properties.isWhitespace { text.removeFirst() }
    while let last = text.last, last.properties.isWhitespace { text.removeLast() }
  }

  private static func dropCurrency(_ text: inout Substring.UnicodeScalarView) {
    guard let first = text.first, first == "¥" || first == "￥" else { return }
    text.removeFirst()
    trim(&text)
  }

  /// Digits whose groups of three may be parted by blanks, without these.
  private static func grouped(_ text: Substring.UnicodeScalarView) -> String? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0.properties.isWhitespace })
    guard parts.count > 1 else { return String(text) }
    let isGrouped = parts.enumerated().allSatisfy { place, part in
      let digits = part.prefix { ("0"..."9").contains($0) }.count
      let isLast = place == parts.count - 1
      return (place == 0 ? (1...3).contains(digits) : digits == 3) && (isLast || digits == part.count)
    }
    return isGrouped ? parts.map { String($0) }.joined() : nil
  }
}

import BudgetModel

/// Small questions asked of published text.
enum Text {
  /// Whether a text holds the bytes that a blank begins with: Chinese characters and their punctuation do not.
  private static func mayHoldBlanks(_ text: some StringProtocol) -> Bool {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte <= 0x20 || byte == 0xC2 || byte == 0xE1 || byte >= 0xF0 { return true }
      // U+2000 to U+207F, the ideographic space, and what begins like the mark at the beginning of files.
      if before == 0xE2, last == 0x80 || last == 0x81 { return true }
      if before == 0xE3, last == 0x80, byte == 0x80 { return true }
      if before == 0xEF, last != 0xBC, last != 0xBD { return true }
      (before, last) = (last, byte)
    }
    return false
  }

  /// Without any blanks.
  static func squeezed(_ text: some StringProtocol) -> String {
    guard mayHoldBlanks(text), text.unicodeScalars.contains(where: \.isBlank) else { return String(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isBlank { scalars.append(scalar) }
    return String(scalars)
  }

  /// Without the blanks a wrapped cell leaves between Chinese characters; blanks between Latin words stay.
  static func unwrapped(_ text: some StringProtocol) -> String {
    guard mayHoldBlanks(text) else { return String(text) }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        let before = index > 0 ? scalars[index - 1] : " "
        let after = index + 1 < scalars.count ? scalars[index + 1] : " "
        if !(before.value < 0x80 && after.value < 0x80) || "()".unicodeScalars.contains(before) { continue }
      }
      out.append(scalar)
    }
    return String(out)
  }

  /// Whether all of it is digits.
  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether it is a number and nothing else.
  static func isNumber(_ text: some StringProtocol) -> Bool { PublishedNumber(text) != nil }

  /// Whether it is a code of a classification: 3, 5 or 7 digits, or 9 with an own suffix.
  static func isCode(_ text: some StringProtocol) -> Bool {
    isDigits(text) && [3, 5, 7, 9].contains(text.utf8.count)
  }

  /// Whether a cell holds nothing: blank, or only the strokes that stand for a blank.
  static func isBlank(_ cell: some StringProtocol) -> Bool {
    cell.utf8.allSatisfy { $0 == 0x5F || $0 == 0x20 }
  }

  /// What follows the first of some marks; nil where none is there.
  static func after(_ marks: [String], in text: String) -> String? {
    for mark in marks {
      if let range = range(of: mark, in: text) {
        return String(text[range.upperBound...])
      }
    }
    return nil
  }

  /// The first place of a text in another.
  static func range(of part: String, in text: some StringProtocol) -> Range<String.Index>? {
    let count = part.utf8.count
    guard count > 0, let start = text.place(of: part) else { return nil }
    let lower = text.utf8.index(text.startIndex, offsetBy: start)
    return lower..<text.utf8.index(lower, offsetBy: count)
  }

  /// Whether it begins with any of some words, blanks aside.
  static func begins(_ text: String, any words: [String]) -> Bool {
    let plain = String(text.drop { $0.isWhitespace }.prefix(12))
    return words.contains(where: plain.hasPrefix)
  }

  /// Whether it contains any of some words.
  static func contains(_ text: some StringProtocol, any words: [String]) -> Bool {
    words.contains { text.contains($0) }
  }

  /// The unit of amounts that a text names: 万元 before 元.
  /// - Returns: nil where it names none, and where it names one that is not known: 十亿元.
  static func unit(in text: String) -> MoneyUnit? {
    for unit in MoneyUnit.byLength {
      guard let range = range(of: unit.rawValue, in: text) else { continue }
      let isOther = text[..<range.lowerBound].last.map { "十百千万亿".contains($0) } ?? false
      return isOther ? nil : unit
    }
    return nil
  }

  /// The first year from 2000 to 2099 in a text, where 年 follows it; in Chinese digits too: 二〇二五年.
  static func year(in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices where index + 4 < scalars.count && scalars[index + 4] == "年" {
      let digits = scalars[index..<index + 4].map(digit)
      guard digits[0] == 2, digits[1] == 0 || scalars[index] == "2", !digits.contains(nil) else { continue }
      return digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
    }
    return nil
  }

  /// The value of a digit, Arabic, full-width or Chinese.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default:
      // The circles are letters, signs and digits in turn.
      "〇○零ＯO◯".unicodeScalars.contains(scalar)
        ? 0 : Array("一二三四五六七八九".unicodeScalars).firstIndex(of: scalar).map { $0 + 1 }
    }
  }

  /// A text without the year in it, and 度 behind that; nil where it names none.
  static func parts(aroundYearIn text: String) -> (before: Substring, after: Substring)? {
    guard year(in: text) != nil else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard
      let index = scalars.indices.first(where: { index in
        index + 4 < scalars.count && scalars[index + 4] == "年"
          && scalars[index..<index + 4].allSatisfy { digit($0) != nil }
      })
    else { return nil }
    let start = text.unicodeScalars.index(text.startIndex, offsetBy: index)
    let end = text.unicodeScalars.index(start, offsetBy: 5)
    return (text[..<start], text[end...].drop { $0 == "度" })
  }

  /// The value of a number written in Chinese up to 99, or in digits.
  static func number(_ text: some StringProtocol) -> Int? {
    if isDigits(text) { return Int(text) }
    let digits: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9]
    var value = 0
    var ones = 0
    guard !text.isEmpty else { return nil }
    for character in text {
      if character == "十" {
        value += (ones == 0 ? 1 : ones) * 10
        ones = 0
      } else if let digit = digits[character], ones == 0 {
        ones = digit
      } else {
        return nil
      }
    }
    return value + ones
  }

  /// Whether it begins with a Chinese number and `、`, as the topmost rows and headings do.
  static func hasChineseNumber(_ text: some StringProtocol) -> Bool {
    let digits = text.prefix { "一二三四五六七八九十".contains($0) }
    return !digits.isEmpty && text.dropFirst(digits.count).first == "、"
  }
}

import BudgetModel

/// A number with a unit in a sentence, and the words around it.
struct StatedNumber {
  /// The digits as printed.
  var text: String
  var quantity: Quantity
  /// The words from the nearest mark of punctuation, or the number before, up to it.
  var before: String
  /// The words from it to the next mark.
  var after: String
  /// Whether `其中` was said between the number before and this one.
  var opensParts: Bool

  private static let measures = [
    "台（套）", "台(套)", "平方米", "人次", "批次", "辆", "个", "家", "人", "名", "台", "套",
  ]

  /// The numbers of a sentence with units, from left to right; years, dates and thresholds (50万元以上) are none.
  static func all(in sentence: String) -> [StatedNumber] {
    guard sentence.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 == 0xEF }) else { return [] }
    let text = isFolded(sentence) ? Array(sentence) : folded(Array(sentence))
    var found: [StatedNumber] = []
    var start = 0
    var opensParts = false
    var index = 0
    while index < text.count {
      if isMark(text, index) {
        start = index + 1
        index += 1
        continue
      }
      if text[index].unicodeScalars.first == "其", index + 1 < text.count, text[index + 1] == "中" { opensParts = true }
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      let end = endOfNumber(text, index)
      guard let (quantity, length) = unit(text, end), !isThreshold(text, end + length) else {
        index = end
        continue
      }
      found.append(
        StatedNumber(
          text: String(text[index..<end]), quantity: quantity, before: String(text[max(start, index - 60)..<index]),
          after: words(text, end + length), opensParts: opensParts))
      opensParts = false
      index = end + length
      start = index
    }
    return found
  }

  /// Whether a text has neither a full-width digit nor a full-width point, as bytes.
  private static func isFolded(_ text: String) -> Bool {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if before == 0xEF, last == 0xBC, byte == 0x8E || byte >= 0x90 && byte <= 0x99 { return false }
      (before, last) = (last, byte)
    }
    return true
  }

  /// The text with full-width digits, and the points and commas among them, as ASCII has them.
  private static func folded(_ text: [Character]) -> [Character] {
    let wide = Array("０１２３４５６７８９")
    var folded = text.map { wide.firstIndex(of: $0).map { Character(String($0)) } ?? $0 }
    func isDigit(_ index: Int) -> Bool { folded.indices.contains(index) && Self.isDigit(folded[index]) }
    for index in text.indices where isDigit(index - 1) && isDigit(index + 1) {
      if text[index] == "．" { folded[index] = "." }
      // A comma of the text beside digits of the text parts two numbers.
      let isWide = wide.contains(text[index - 1]) && wide.contains(text[index + 1])
      if text[index] == "，", isWide, isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4) { folded[index] = "," }
    }
    return folded
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { $0.value >= 0x30 && $0.value <= 0x39 } ?? false
  }

  /// Punctuation, but not the comma inside a number.
  private static func isMark(_ text: [Character], _ index: Int) -> Bool {
    switch text[index].unicodeScalars.first {
    case "，", "、", "：", ":", ",": break
    default: return false
    }
    // 收、支总计 is one.
    return
      !(text[index] == "、" && index > 0 && text[index - 1] == "收" && index + 1 < text.count && text[index + 1] == "支")
  }

  private static func endOfNumber(_ text: [Character], _ start: Int) -> Int {
    var end = start
    while end < text.count {
      let isJoint =
        text[end] == "."
        || (text[end] == "," && end + 3 < text.count && isDigit(text[end + 2]) && isDigit(text[end + 3]))
      guard isDigit(text[end]) || (isJoint && end + 1 < text.count && isDigit(text[end + 1])) else { break }
      end += 1
    }
    return end
  }

  private static func unit(_ text: [Character], _ index: Int) -> (Quantity, Int)? {
    guard index < text.count else { return nil }
    if text[index] == "%" || text[index] == "％" { return (.percent, 1) }
    func starts(_ word: String) -> Bool { text[index...].starts(with: word) }
    for unit in MoneyUnit.byLength where starts(unit.rawValue) {
      return (.money(unit), unit.rawValue.count)
    }
    for measure in measures where starts(measure) { return (.count(measure), measure.count) }
    return nil
  }

  private static func isThreshold(_ text: [Character], _ index: Int) -> Bool {
    let rest = String(text[min(index, text.count)..<min(index + 6, text.count)])
    return ["以上", "以下", "（含）以", "(含)以", "（原值）以", "(原值)以"].contains { rest.hasPrefix($0) }
  }

  private static func words(_ text: [Character], _ start: Int) -> String {
    var end = start
    while end < min(text.count, start + 40), !isMark(text, end), !isDigit(text[end]) { end += 1 }
    return String(text[min(start, text.count)..<end])
  }
}

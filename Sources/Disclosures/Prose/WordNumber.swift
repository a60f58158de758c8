import BudgetModel

/// A number with what it counts by, anywhere in a text.
struct WordNumber {
  /// The digits as printed.
  let text: String
  /// What it counts by: 平方米, 万元, %.
  let unit: String
  /// How many brackets stand open before it.
  let depth: Int
  /// Where it stands among the characters, its unit included.
  let range: Range<Int>

  /// The value.
  var number: PublishedNumber { PublishedNumber(text) ?? PublishedNumber(digits: 0, places: 0) }

  /// The numbers of a text, from left to right; prices for each (元/月), bounds and dates are none.
  static func all(in text: [Character]) -> [WordNumber] {
    var found: [WordNumber] = []
    var (index, depth) = (0, 0)
    while index < text.count {
      if "（(".contains(text[index]) { depth += 1 }
      if "）)".contains(text[index]) { depth = max(0, depth - 1) }
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      let end = end(of: index, in: text)
      let digits = String(text[index..<end])
      if let unit = unit(text, end), PublishedNumber(digits) != nil, !isBound(text, index, end + unit.count) {
        found.append(WordNumber(text: digits, unit: unit, depth: depth, range: index..<(end + unit.count)))
        index = end + unit.count
      } else {
        index = end
      }
    }
    return found
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func end(of start: Int, in text: [Character]) -> Int {
    var end = start
    while end < text.count {
      let isJoint = text[end] == "." || text[end] == "," && end + 3 < text.count && isDigit(text[end + 3])
      guard isDigit(text[end]) || isJoint && end + 1 < text.count && isDigit(text[end + 1]) else { break }
      end += 1
    }
    return end
  }

  private static func unit(_ text: [Character], _ index: Int) -> String? {
    guard index < text.count else { return nil }
    if "%％".contains(text[index]) { return "%" }
    let rest = text[index..<min(index + 5, text.count)]
    return MoneyUnit.byLength.map(\.rawValue).first { rest.starts(with: $0) }
      ?? PhraseWords.countedBy.first { rest.starts(with: $0) }
  }

  /// Whether it is a price for each, or no more than a bound.
  private static func isBound(_ text: [Character], _ start: Int, _ end: Int) -> Bool {
    let rest = String(text[end..<min(end + 3, text.count)])
    return ["/", "／", "以上", "以下", "以内", "每", "左右"].contains(where: rest.hasPrefix)
      || start > 0 && "≥≤><＞＜-－—~～/／".contains(text[start - 1])
  }
}

import BudgetModel

/// Months that a sentence names in an order they cannot have.
enum MonthOrder {
  /// A month, with the year where it is given, and where it stands in the sentence.
  private struct Month {
    let year: Int?
    let month: Int
    let range: Range<String.Index>
  }

  /// What says that something came after what the sentence tells before.
  private static let later = ["才", "方", "始", "后才", "再"]
  /// What may lead into another year.
  private static let turns = ["次年", "翌年", "上年", "去年", "跨年", "第二年", "明年", "来年", "当年"]
  /// What stands between the ends of a period.
  private static let strokes = ["至", "到", "-", "—", "－", "–", "~", "～", "──", "——"]

  /// 12月统一招标，11月才, or 2024年12月至2024年1月; nil where months are in order or their years are not known.
  static func broken(in sentence: String) -> String? {
    let months = months(sentence)
    guard months.count > 1 else { return nil }
    for (first, second) in zip(months, months.dropFirst()) {
      let between = sentence[first.range.upperBound..<second.range.lowerBound]
      let said = String(sentence[first.range.lowerBound..<second.range.upperBound])
      let days = between.drop { $0.isNumber || "日号旬上中下底初".contains($0) }
      if strokes.contains(String(days)), let from = first.year, let to = second.year,
        (to, second.month) < (from, first.month)
      {
        return said
      }
      let after = sentence[second.range.upperBound...].drop { $0.isNumber || "份日号底初中旬上下".contains($0) }
      if second.year == nil || second.year == first.year, second.month < first.month, between.count <= 24,
        between.contains(where: { "，,".contains($0) }), let word = later.first(where: after.hasPrefix),
        !Text.contains(between, any: turns)
      {
        return String(said.suffix(StatedPhrase.limit - word.count)) + word
      }
    }
    return nil
  }

  private static func months(_ sentence: String) -> [Month] {
    var found: [Month] = []
    var start = sentence.startIndex
    while let mark = sentence[start...].firstIndex(of: "月") {
      defer { start = sentence.index(after: mark) }
      let digits = sentence[start..<mark].reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard (1...2).contains(digits) else { continue }
      let begin = sentence.index(mark, offsetBy: -digits)
      guard let month = Int(sentence[begin..<mark]), (1...12).contains(month) else { continue }
      let before = sentence[start..<begin]
      var (year, first): (Int?, String.Index) = (nil, begin)
      if before.hasSuffix("年"), before.dropLast().suffix(4).allSatisfy({ $0.isASCII && $0.isNumber }) {
        year = Int(before.dropLast().suffix(4))
        if year != nil { first = sentence.index(begin, offsetBy: -5) }
      }
      found.append(Month(year: year, month: month, range: first..<sentence.index(after: mark)))
    }
    return found
  }
}

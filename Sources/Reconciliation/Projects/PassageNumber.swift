import BudgetModel

/// A number in the words of a form, with what is said before it.
struct PassageNumber {
  /// The number with its unit and the words of its clause before it.
  let value: MeasuredValue
  /// The words of the clause before it.
  let before: String
  /// The words of the clause behind its digits: 个专项工作水平.
  let after: String

  /// The numbers of a passage that have a unit, in order.
  static func all(in passage: String) -> [PassageNumber] {
    let text = Array(passage.withoutSpace)
    var found: [PassageNumber] = []
    var (start, index) = (0, 0)
    while index < text.count {
      if marks.contains(text[index]) { start = index + 1 }
      guard text[index].isASCII, text[index].isNumber else {
        index += 1
        continue
      }
      let digits = text[index...].prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
      let rest = text[digits.endIndex...].prefix { !marks.contains($0) && !($0.isASCII && $0.isNumber) }
      let before = String(text[start..<index])
      if !rest.isEmpty, let value = MeasuredValue(before + String(digits) + String(rest.prefix(8))) {
        found.append(PassageNumber(value: value, before: before, after: String(rest)))
      }
      (start, index) = (digits.endIndex, digits.endIndex)
    }
    return found
  }

  private static let marks: Set<Character> = ["，", "。", "；", "、", "：", ":", ";", "（", "）", "(", ")", "“", "”"]
}

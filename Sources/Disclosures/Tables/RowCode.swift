/// The code of a row, however it is printed: whole, in a column each for 类, 款 and 项, or before the name in its cell.
struct RowCode {
  /// The digits; nil where the row has none.
  private(set) var code: String?
  /// The name without the code.
  private(set) var label: String
  /// How many cells with a number and nothing else it took.
  private(set) var cells: Int

  /// Reads a row's code.
  /// - Parameters:
  ///   - texts: the cells of the code's columns.
  ///   - label: the cell of the name.
  ///   - above: the parts of the codes above, for those that print only what is new; brought up to date.
  init(_ texts: [String], label: String, above: inout [String]) {
    self.label = label
    cells = texts.count { Text.isNumber($0) }
    let texts = texts.map(Self.bare)
    let filled = texts.filter { !$0.isEmpty }
    if let own = filled.first, !filled.allSatisfy({ Text.isDigits($0) }) {
      if label.isEmpty { self.label = own }
    } else if texts.count == 1 {
      code = filled.first
    } else if let last = texts.lastIndex(where: { !$0.isEmpty }) {
      if above.count != texts.count { above = texts }
      for index in 0...last where !texts[index].isEmpty { above[index] = texts[index] }
      code = above[...last].joined()
    }
    if code == nil, let (digits, name) = Self.split(self.label) {
      code = digits
      self.label = name
    }
  }

  /// A code without the brackets it stands in by itself: `[20105]`.
  private static func bare(_ text: String) -> String {
    guard let first = text.first, let last = text.last, "[【".contains(first), "]】".contains(last) else { return text }
    let digits = text.dropFirst().dropLast()
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } ? String(digits) : text
  }

  /// `[20105]统计信息事务`, `2013601-行政运行`; codes of units too: `[113]甲局`, `113001-甲局本级`.
  static func split(_ label: String) -> (String, String)? {
    let isBracketed = "[【".contains(label.first ?? " ")
    let body = isBracketed ? label.dropFirst() : label[...]
    let digits = body.prefix { $0.isNumber && $0.isASCII }
    guard let mark = body.dropFirst(digits.count).first,
      isBracketed
        ? "]】".contains(mark) && digits.count >= 3
        : "-—－ ".contains(mark) && (Text.isCode(digits) || digits.count == 6)
    else { return nil }
    let name = body.dropFirst(digits.count + 1).drop { $0 == " " }
    return name.isEmpty ? nil : (String(digits), String(name))
  }
}

/// How a workbook shows the values of a cell: `#,##0.00;[Red]-#,##0.00`, `0!.0,"万"`, `yyyy"年"m"月"`.
struct NumberFormat {
  /// The format of a cell that has none.
  static let general = NumberFormat("General")
  private let sections: [FormatSection]

  /// Reads a format's code.
  init(_ code: String) { sections = FormatSection.sections(code.isEmpty ? "General" : code) }

  /// A number as it is shown; `counts1904` where the workbook counts days from 1904.
  func text(of number: DecimalNumber, counts1904: Bool = false) -> String {
    let numeric = sections.filter { !$0.isText }
    guard let first = numeric.first else { return text(of: number.general) }
    if numeric.contains(where: { $0.condition != nil }) {
      let section = numeric.first { $0.condition?(number.value) ?? true } ?? first
      // Which sign a number has is said by the section, where its condition leaves only numbers below zero.
      return section.text(of: number, showsSign: number.isNegative, counts1904)
    }
    if numeric.count > 2, number.isZero { return numeric[2].text(of: number, showsSign: false, counts1904) }
    if numeric.count > 1, number.isNegative { return numeric[1].text(of: number, showsSign: false, counts1904) }
    return first.text(of: number, showsSign: number.isNegative, counts1904)
  }

  /// A text as it is shown.
  func text(of text: String) -> String {
    guard let section = sections.first(where: \.isText) else { return text }
    return section.text(of: text)
  }
}

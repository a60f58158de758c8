import BudgetModel

/// The unit of money that headings carry: 预算数（万元）, 金额（元）, 单位：元 in the corner of a table.
enum HeadingUnit {
  /// The one unit the headings of a table carry; nil where they carry none, or several.
  static func unit(of headings: [String]) -> MoneyUnit? {
    let units = Set(headings.compactMap { unit(of: $0) })
    return units.count == 1 ? units.first : nil
  }

  /// The unit in the parentheses a heading ends with, or behind 单位： in them.
  static func unit(of heading: String) -> MoneyUnit? {
    guard let last = heading.last, "）)".contains(last), let start = heading.lastIndex(where: { "（(".contains($0) })
    else { return nil }
    let remark = heading[heading.index(after: start)...].dropLast()
    let word = Text.after(["单位：", "单位:"], in: String(remark)) ?? String(remark)
    let plain = word.hasPrefix("人民币") ? String(word.dropFirst(3)) : word
    return MoneyUnit(rawValue: plain)
  }

  /// A title without the unit behind it: 收支总表（单位：万元）, 收支总表 单位：元.
  static func parted(_ title: String) -> (title: String, unit: MoneyUnit)? {
    for mark in ["（金额单位", "(金额单位", "（单位", "(单位", "金额单位", "单位：", "单位:"] {
      guard let range = Text.range(of: mark, in: title), let unit = Text.unit(in: String(title[range.lowerBound...]))
      else { continue }
      let name = String(title[..<range.lowerBound])
      return name.hasSuffix("表") || name.hasSuffix("表）") ? (name, unit) : nil
    }
    return nil
  }
}

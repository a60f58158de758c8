import BudgetModel

/// What the lines over a table say of it.
struct Heading {
  var label: String?
  var title: String?
  var unit: MoneyUnit?
  var department: String?
  var year: Int?

  /// Reads the lines before a table, the nearest last; reading stops at the text before them.
  init(_ lines: ArraySlice<Part.Line>) {
    var awaitsLabel = false
    // The end of a title on two lines.
    var tail = ""
    for line in lines.reversed().prefix(10) {
      let text = Text.squeezed(line.text)
      if isEnd(text) { break }
      if text == "表" {
        awaitsLabel = true
      } else if title == nil, let (own, money) = HeadingUnit.parted(text) {
        unit = unit ?? money
        // A label beside the unit is no title: 公开03表 单位：万元 under 支出总表.
        if let alone = Self.ownLabel(own) {
          label = label ?? alone
          continue
        }
        (label, title) = Self.labelled(own).map { ($0 ?? label, $1) } ?? (label, own)
      } else if title == nil, label == nil, let (own, rest) = Self.labelled(text) {
        label = own
        title = rest
      } else if let own = Self.ownLabel(awaitsLabel ? text + "表" : text) {
        label = own
        awaitsLabel = false
      } else if readParticulars(text) {
        continue
      } else if let name = Self.numberedUnit(text) {
        department = department ?? name
      } else if title == nil, tail.isEmpty, Self.isTail(text) {
        tail = text
      } else if title == nil, Self.isTitle(text) || !tail.isEmpty && text.count <= 60 {
        title = text + tail
      } else if let own = title, Self.goesOn(text, in: own) {
        title = text + own
      } else {
        break
      }
    }
    if title == nil, !tail.isEmpty { title = tail }
    title = title.map(Self.withoutContinuation)
  }

  /// A title without the words that it goes on from the page before: （续表）, （续）, 续表.
  private static func withoutContinuation(_ title: String) -> String {
    let marks = ["（续表）", "(续表)", "（续）", "(续)", "续表"]
    guard let mark = marks.first(where: { title.hasSuffix($0) }), title.count > mark.count else { return title }
    return String(title.dropLast(mark.count))
  }

  /// Whether a line is the end of a title that begins on the line above: （按经济分类科目分）.
  private static func isTail(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, "（(".contains(first), "）)".contains(last) else { return false }
    return Text.year(in: text) == nil && Text.unit(in: text) == nil && text.count <= 40
  }

  /// Whose money a title speaks of, where what is done with it stands on the next line: 一般公共预算财政拨款 over 支出决算表.
  private static let moneys = ["财政拨款", "一般公共预算", "政府性基金预算", "国有资本经营预算", "“三公”经费", "三公经费"]
  /// How the rest of such a title begins.
  private static let uses = ["支出", "收入", "收支", "基本支出", "项目支出"]

  /// Whether a title that stands over another line ends there: it breaks off, or the line below says no more than 明细表.
  private static func goesOn(_ text: String, in rest: String) -> Bool {
    guard text.count <= 60, let last = text.last, !text.contains("表"), !Text.contains(text, any: ["，", "：", ":", "；"])
    else { return false }
    let opened = text.count { "（(“".contains($0) } - text.count { "）)”".contains($0) }
    return "、及和与".contains(last) || opened > 0
      || ["预算表", "决算表", "明细表", "情况表", "总表"].contains { rest.hasPrefix($0) }
      || moneys.contains { text.hasSuffix($0) } && uses.contains { rest.hasPrefix($0) }
  }

  /// The name in a line with a unit's number and name, which stands where a title would: `341-甲市财政局`.
  private static func numberedUnit(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (3...9).contains(digits.count), let mark = text.dropFirst(digits.count).first, "-—－".contains(mark) else {
      return nil
    }
    let name = text.dropFirst(digits.count + 1)
    return name.isEmpty || name.contains("表") || name.contains(where: { $0.isNumber }) ? nil : String(name)
  }

  /// Whether a line names a table: it says 表, or is at least no part of a sentence.
  private static func isTitle(_ text: String) -> Bool {
    guard text.count <= 60, let last = text.last, !"：:，,、".contains(last) else { return false }
    return text.contains("表") || !Text.contains(text, any: ["，", ",", "：", ":", "；"])
  }

  /// The number in the label; nil where there is none.
  var number: Int? {
    guard let label else { return nil }
    let digits = label.drop { !$0.isNumber && !"一二三四五六七八九十".contains($0) }
      .prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }
    return Text.number(digits)
  }

  private func isEnd(_ text: String) -> Bool {
    text.contains("。") || text.hasPrefix("注：") || text.hasPrefix("说明：") || text.hasPrefix("注:")
      || (text.hasPrefix("第") && text.contains("部分"))
  }

  /// A department's name without what the books add to it.
  static func withoutRemark(_ name: String) -> String {
    for mark in ["（汇总）", "(汇总)", "（公章）", "（盖章）"] where name.hasSuffix(mark) {
      return String(name.dropLast(mark.count))
    }
    return name
  }

  /// Department, year and unit, one or more to a line.
  private mutating func readParticulars(_ text: String) -> Bool {
    let text = text.replacing("部门（单位）：", with: "部门：").replacing("部门(单位)：", with: "部门：")
    var found = false
    if let name = BodyName.alone(text) {
      department = department ?? Self.withoutRemark(name)
      return true
    }
    if text.count <= 3, let own = MoneyUnit(rawValue: text) {
      unit = unit ?? own
      return true
    }
    if Text.unit(in: text) == nil, let name = Text.after(["单位：", "单位:"], in: text), text.count == name.count + 3,
      Divisions.region(in: name) != nil
    {
      department = department ?? Self.withoutRemark(name)
      return true
    }
    if let name = Text.after(
      [
        "部门名称：", "部门名称:", "单位名称：", "单位名称:", "编制单位：", "编制单位:", "公开部门：", "预算单位：", "预算部门：", "编制部门：", "部门：", "部门:",
      ], in: text)
    {
      let end =
        Text.range(of: "金额单位", in: name) ?? Text.range(of: "单位：", in: name) ?? Text.range(of: "单位:", in: name)
        ?? Text.range(of: "金额", in: name)
      var name = end.map { String(name[..<$0.lowerBound]) } ?? name
      // 万 and 十 are parts of names.
      if let digit = name.firstIndex(where: { $0.isASCII && $0.isNumber }) {
        year = year ?? Text.year(in: String(name[digit...]))
        name = String(name[..<digit])
      }
      if !name.isEmpty { department = department ?? Self.withoutRemark(name) }
      found = true
    }
    if let unit = Text.after(["单位：", "单位:"], in: text), unit.contains("元") {
      // One that is not known is no title either: that no unit was found is a doubt.
      self.unit = self.unit ?? Text.unit(in: unit)
      found = true
    }
    if !found, text.count <= 10, let own = Text.year(in: text),
      text.filter({ !$0.isNumber && !"()（）".contains($0) }) == "年度"
    {
      year = year ?? own
      found = true
    }
    return found
  }
}

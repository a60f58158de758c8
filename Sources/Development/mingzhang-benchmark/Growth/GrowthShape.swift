import BudgetModel
import Disclosures
import Documents
import Reconciliation

/// An input of any size and what reads it.
struct GrowthShape: Sendable {
  /// What it is, and what makes it hard.
  let name: String
  /// An input of so many pieces.
  let make: @Sendable (Int) -> [UInt8]
  /// Reads it as the program does.
  let read: @Sendable ([UInt8]) -> Void
  /// How many pieces the smallest input has, and the most it may have so that ten times as many are still read.
  let least, most: Int

  init(
    _ name: String, least: Int = 200, most: Int = .max, _ make: @escaping @Sendable (Int) -> [UInt8],
    _ read: @escaping @Sendable ([UInt8]) -> Void
  ) {
    (self.name, self.least, self.most, self.make, self.read) = (name, least, most, make, read)
  }

  /// All there are.
  static let all = documents + portable + sheets + packages + libraries + typed

  /// A piece many times over, with what stands before and behind.
  static func repeated(_ before: String, _ piece: String, _ after: String = "") -> @Sendable (Int) -> [UInt8] {
    { Array((before + String(repeating: piece, count: $0) + after).utf8) }
  }

  /// Pieces that differ by their number, which stands for `#`.
  static func counted(_ before: String, _ piece: String, _ after: String = "") -> @Sendable (Int) -> [UInt8] {
    { count in Array((before + (0..<count).map { piece.replacing("#", with: "\($0)") }.joined() + after).utf8) }
  }

  static func importing(_ bytes: [UInt8]) {
    guard let document = try? FileReader().read(bytes), let reading = try? DisclosureReader().read(document) else {
      return
    }
    _ = Reconciler().check(reading.disclosure)
  }

  private static let head = "陵川县示例事务局2025年度部门预算\n第一部分 部门概况\n第二部分 报表\n支出总表\n科目编码\t科目名称\t合计\n"
  private static let page = "<html><body><p>陵川县示例事务局2025年度部门预算</p>"

  /// Documents, of every kind that no other program makes.
  static let documents: [GrowthShape] = [
    ("web page: <meta without an end", repeated("<html>", "<meta")),
    ("web page: <meta with one end", repeated("<html>", "<meta", ">")),
    ("web page: rows", counted(page + "<table>", "<tr><td>201#</td><td>甲#</td><td>1.00</td></tr>", "</table>")),
    ("web page: cells of one row", counted(page + "<table><tr>", "<td>#</td>", "</tr></table>")),
    ("web page: tables in a table", counted(page + "<table><tr>", "<td>甲<table><tr><td>#</table></td>", "</table>")),
    ("web page: tags that do not close", repeated(page, "<b>甲")),
    ("web page: entities", repeated(page, "&amp;&#20013;&nosuch;")),
    ("web page: comments", repeated(page, "<!-- a")),
    ("web page: attributes", counted(page + "<p ", "a#='1' ", ">甲</p>")),
    ("web page: line breaks in a cell", counted(page + "<table><tr><td>", "甲#<br>", "</td></tr></table>")),
    ("text: sentences", counted(head, "2025年一般公共预算支出#.00万元，比上年增加1.00万元，增长2.5%。\n")),
    ("text: one sentence", counted(head, "支出#.00万元，")),
    ("text: rows with tabs", counted(head, "201#\t甲#\t1.00\n")),
    ("text: rows of one code", repeated(head, "2010301\t行政运行\t1.00\n")),
    ("text: cells of one row", repeated(head, "\t1.00")),
    ("text: strokes", counted(head, "|201#|甲|1.00|\n")),
    ("text: commas", counted("甲局2025年度部门预算\n", "201#,甲,1.00\n")),
    ("text: quotation marks", repeated("甲局2025年度部门预算\n", "\"甲\",\"\"\n")),
    ("text: columns", counted("甲局2025年度部门预算\n", "甲#    1.00    2.00\n")),
    ("text: columns of one line", counted("甲局2025年度部门预算\n甲  1\n", "#  ")),
    ("text: stamps", counted("甲局2025年度部门预算\n", "内部甲#\n")),
    ("text: short lines", counted("甲局2025年度部门预算\n", "甲乙#\n")),
    ("text: blank lines", repeated("甲局2025年度部门预算\n", "\n \n")),
    ("text: brackets", repeated(head, "（甲")),
    ("text: headings", counted(head, "第#部分 甲\n支出总表\n")),
    ("text: tables", counted(head, "支出总表#\n科目编码\t科目名称\t合计\n201\t甲\t1.00\n")),
    ("text: projects", counted(head, "项目名称：甲#\n产出指标\t数量指标\t乙\t≥1\n")),
    ("text: indicators", counted(head + "项目名称\t甲\n", "产出指标\t数量指标\t乙#\t≥1\n")),
    ("text: levels", counted(head, "201\t甲\t1.00\n20101\t乙#\t1.00\n2010101\t丙#\t1.00\n")),
    ("text: enumerations", counted(head, "甲局包括乙#、")),
  ].map { GrowthShape($0.0, $0.1, importing) }
}

extension GrowthShape {
  /// Workbooks, with LibreOffice's share of the time, which is most of it.
  static let sheets: [GrowthShape] = [
    workbook("rows", 500) { count in (0..<count).map { ["201\($0)", "甲\($0)", "1.00"] } },
    workbook("columns", 20) { count in [(0..<count).map { "\($0).00" }] },
  ]

  private static let title = [["陵川县示例事务局2025年度部门预算"], ["支出总表"], ["科目编码", "科目名称", "合计"]]

  private static func workbook(
    _ name: String, _ least: Int, _ rows: @escaping @Sendable (Int) -> [[String]]
  ) -> GrowthShape {
    GrowthShape("workbook: " + name, least: least, { Workbook.bytes(rows: title + rows($0)) }, importing)
  }
}

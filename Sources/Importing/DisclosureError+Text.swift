import BudgetModel
import Disclosures

extension DisclosureError {
  /// Why a document is no disclosure, and what to do.
  func text(_ language: Language) -> String {
    guard language == .chinese else { return description }
    switch self {
    case .noTables(let paragraphs, let kind):
      let advice =
        switch kind {
        case .pdf: "是部门预算或决算吗？报表若是图片，请加 --ocr 再试。"
        case .webPage: "这是网页，可能是出错页或下载列表。请下载文件本身再试。"
        case .office: "是部门预算或决算吗？"
        case .text, nil: "文本文件的表格，格与格之间须有制表符。"
        }
      return "在 \(paragraphs) 段文字中没有找到报表。\(advice)"
    case .noNumbers(let table, let row, let cell, let line):
      return "没有读出任何数字：第\(line)行\(table.isEmpty ? "" : "《\(table)》")“\(row)”的“\(cell)”不是数。"
        + "三位一组以逗号分隔，小数点用“.”，如 1,450.00。"
    case .tooLong(let lines, let limit): return "文件有 \(lines) 段和行，最多读 \(limit)。是一个部门的公开文件吗？"
    case .noYear(let beginning): return "文件（“\(beginning)”）没有写明年度；标题里应有 2024年度 之类。"
    case .noKind(let beginning): return "文件（“\(beginning)”）的标题和报表都没有写明是预算还是决算。"
    case .noDepartment(let beginning): return "文件（“\(beginning)”）没有写明部门；标题里或“部门名称：”之后应有。"
    }
  }
}

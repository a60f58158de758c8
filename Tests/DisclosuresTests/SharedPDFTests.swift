import TestSupport
import BudgetModel
import Documents
import PublishedDocuments
import Testing

@testable import Disclosures

/// The files as downloaded: what they are, and which tables are told.
struct SharedPDFTests {
  private static let core: Set<TableKind> = [
    .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .governmentFund,
    .threePublicExpenses,
  ]

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("beijing-audit-2026-budget", "北京市审计局", 2026, 0), ("changsha-petition-2026-budget", "长沙市信访局", 2026, 12),
      ("chongqing-general-office-2026-budget", "重庆市人民政府办公厅", 2026, 11),
      ("chongqing-publicity-2026-budget", "中共重庆市委宣传部", 2026, 9), ("fuzhou-commerce-2026-budget", "福州市商务局", 2026, 10),
      ("guangzhou-petition-2026-budget", "广州市信访局", 2026, 12), ("guangzhou-statistics-2026-budget", "广州市统计局", 2026, 12),
      ("hangzhou-justice-2026-budget", "杭州市司法局", 2026, 11), ("national-petition-2024-final", "国家信访局", 2024, 9),
      ("national-petition-2026-budget", "国家信访局", 2026, 9),
      ("quanzhou-general-office-2026-budget", "泉州市人民政府办公室", 2026, 10),
      ("shanghai-audit-2026-budget", "上海市审计局", 2026, 9), ("shanghai-education-2026-budget", "上海科技大学附属学校", 2026, 9),
      ("shanghai-petition-2026-budget", "上海市信访办公室", 2026, 9),
      ("shanghai-putuo-finance-2024-final", "上海市普陀区财政局", 2024, 9), ("shenzhen-audit-2026-budget", "深圳市审计局", 2026, 11),
      ("shenzhen-petition-2026-budget", "深圳市信访局", 2026, 11), ("suzhou-data-2026-budget", "苏州市数据局", 2026, 13),
      ("wuxi-education-2026-budget", "无锡市教育局（本级）", 2026, 13), ("wuxi-petition-2025-budget", "无锡市信访局", 2025, 13),
      ("xian-approval-2025-budget", "西安市行政审批服务局", 2025, 16), ("xian-petition-2026-budget", "西安市信访局", 2026, 15),
      ("yantai-general-office-2026-budget", "烟台市人民政府办公室", 2026, 12),
    ])
  func `with ../shared: who, when, what, and the standard tables`(
    name: String, department: String, year: Int, tables: Int
  )
    throws
  {
    let disclosure = try #require(try PublishedDocuments.pdf(name))
    #expect(disclosure.department.name == department)
    #expect(disclosure.year == year)
    #expect(disclosure.kind == (name.hasSuffix("final") ? .finalAccounts : .budget))
    #expect(disclosure.tables.count == tables)
    if tables > 0 { #expect(Self.core.subtracting(disclosure.tables.map(\.kind)).isEmpty) }
  }
}

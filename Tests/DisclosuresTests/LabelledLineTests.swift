import BudgetModel
import Testing

@testable import Disclosures

/// Lines over forms that name a body, a date and the unit of money beside each other.
struct LabelledLineTests {
  @Test(arguments: [
    "填报单位（盖章）：某县水务局　　金额单位：万元", "填报单位：某县水务局单位：万元", "单位名称：某县水务局（单位：万元）", "填报单位：某县水务局  填报日期：2025年3月1日  单位：万元",
    "部门（单位）：某县水务局　　计量单位：万元", "填报单位：某县水务局　2025年3月20日　单位：万元", "编制单位:某县水务局　单位（万元）", "填报单位：某县水务局　　金额：万元",
    "部门名称（章）：某县水务局　日期：2025-03-20　金额单位:人民币万元", "填报单位：某县水务局　　万元",
  ])
  func `the body, and the unit of money that is none of its name`(line: String) {
    let read = LabelledLine(line)
    #expect(read.body == "某县水务局" && read.unit == .tenThousandYuan && read.year == nil)
  }

  @Test(arguments: [
    ("2024年度", 2024), ("（2024年1月至12月）", 2024), ("填报日期：2025年3月1日　年度：2024", 2024), ("2025年3月20日", nil),
    ("填报时间：2025年3月", nil),
  ])
  func `the fiscal year is no date`(line: String, year: Int?) { #expect(LabelledLine(line).year == year) }

  @Test func `a name in brackets and blanks stays whole`() {
    let read = LabelledLine("部门名称：某县 水务局（本级）　联系电话：0356-1234567")
    #expect(read.body == "某县水务局（本级）" && read.unit == nil)
  }

  @Test func `who fills a form in is its unit where it names none`() throws {
    let form = """
      项目名称|饮水安全||||
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|水厂|≥3座|3座|90
      """
    let title = "填报单位（盖章）：示例水务局　　金额单位：元"
    #expect(try FormDocument.reading(["项目支出绩效自评表", title, form]).disclosure.projects.first?.unit == "示例水务局")
    let own = form.replacing("饮水安全||||", with: "饮水安全||实施单位|示例水站|")
    #expect(try FormDocument.reading(["项目支出绩效自评表", title, own]).disclosure.projects.first?.unit == "示例水站")
  }
}

import BudgetModel
import Testing

@testable import Disclosures

/// Facts in invented sentences.
struct FactReaderTests {
  private func facts(_ heading: String, _ sentences: [String]) -> [String] {
    let lines = ["第三部分 2024年度部门决算情况说明", "一、\(heading)"] + sentences
    let narrative = Narrative(
      lines.enumerated().map { .line(Part.Line(text: $0.element, line: $0.offset + 1, page: nil)) })
    return FactReader(narrative, department: "某市甲局", tables: []).facts.map { "\($0.name) \($0.figure.text)" }
  }

  @Test func `what is owned is read under the heading of assets`() {
    #expect(
      facts("国有资产占用情况", ["截至2024年12月31日，本部门共有车辆5辆。", "单价100万元以上的设备2台。"]).contains("车辆 5"))
  }

  @Test func `the same words elsewhere are no fact`() {
    #expect(facts("支出预算说明", ["本部门共有车辆5辆。"]).isEmpty)
  }

  @Test func `money is no fact`() {
    #expect(facts("国有资产占用情况", ["车辆账面价值120万元。"]).isEmpty)
  }
}

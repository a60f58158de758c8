import TestSupport
import BudgetModel
import Disclosures
import Documents
import Testing

@Suite struct EnumerationTests {
  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `what basic expenditure consists of is read name by name`() throws {
    let bytes = try #require(try Samples.shared("zezhou-approval-2024-final.txt"))
    let all = try Samples.reading(bytes).disclosure.enumerations
    let lists = all.filter { $0.count == nil }
    #expect(all.compactMap(\.count) == [22])
    #expect(lists.map(\.subject) == ["人员经费", "公用经费"])
    #expect(lists.last?.names.first == "办公费")
    #expect(lists.last?.names.contains("维修（护）费") == true)
    #expect(lists.last?.names.last == "委托业务费和差旅费")
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `the closing word for others is no part of a name`() throws {
    let bytes = try #require(try Samples.shared("yangcheng-approval-2024-budget.txt"))
    let lists = try Samples.reading(bytes).disclosure.enumerations
    #expect(lists.first?.names.last == "职业年金缴费")
    #expect(lists.last { $0.count == nil }?.names.last == "劳务费")
    #expect(lists.last?.count == 12)
    #expect(lists.last?.names.count == 12)
  }

  @Test(arguments: [
    ("泽州县信访局（本级）", ["甲中心", "乙站"]), ("丙站", []), ("本级、丙站", []), ("甲中心（本级）", ["甲中心", "乙站"]),
  ])
  func `units below the publisher are counted in the table behind their number`(_ own: String, _ names: [String]) throws
  {
    let text = """
      泽州县信访局2024年度部门预算
      第一部分 概况
      二、部门预算单位构成
      泽州县信访局包括3个机关科室及2个下属单位，其中：列入预算编制范围的单位详细情况见下表：
      序号\t单位名称
      1\t甲中心
      2\t\(own)
      3\t乙站
      第二部分 预算表
      支出预算总表
      单位：万元
      科目编码\t科目名称\t合计
      201\t一般公共服务支出\t1.00
      20101\t人大事务\t1.00
      """
    let found = try Samples.reading(Array(text.utf8)).disclosure.enumerations
    #expect(found.flatMap(\.names) == names)
    #expect(found.allSatisfy { $0.count == 2 })
  }
}

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
}

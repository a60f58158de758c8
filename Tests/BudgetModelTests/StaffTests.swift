import BudgetModel
import Testing

struct StaffTests {
  private func fact(_ name: String, _ figure: String, _ measure: String = "人") throws -> Fact {
    Fact(
      name: name, figure: try #require(Figure(figure, .count(measure))),
      source: Source(.prose(section: "机构设置情况", sentence: 1)))
  }

  @Test func `people in post of each kind are added up, approved posts and vehicles are not`() throws {
    let facts = [
      try fact("行政编制", "15", "名"), try fact("局机关实有", "10"), try fact("局长", "1"), try fact("全额事业实有", "24"),
      try fact("差额实有", "8"), try fact("自收自支实有", "11"), try fact("公务用车实有", "1", "辆"), try fact("退休人员实有", "9"),
    ]
    let staff = try #require(Staff(facts))
    #expect(staff.count == 53)
    #expect(staff.facts.map(\.name) == ["局机关实有", "全额事业实有", "差额实有", "自收自支实有"])
  }

  @Test func `a stated whole is not added to its parts`() throws {
    #expect(Staff([try fact("实有人员", "53"), try fact("行政实有", "10"), try fact("事业实有", "43")])?.count == 53)
    #expect(Staff([try fact("本单位实有", "53"), try fact("行政实有", "10"), try fact("事业实有", "43")])?.count == 53)
  }

  @Test func `nothing stated is no number, not zero`() throws {
    #expect(Staff([]) == nil)
    #expect(Staff([try fact("实有", "0"), try fact("车辆", "2", "辆")]) == nil)
  }

  @Test(arguments: [(100, 50), (101, 51), (99, 50), (-99, -50), (1, 1), (0, 0)] as [(Int64, Int64)])
  func `an amount per head is rounded half away from zero`(fen: Int64, share: Int64) throws {
    let staff = try #require(Staff([try fact("实有人员", "2")]))
    #expect(Amount(fen: fen).perHead(of: staff) == Amount(fen: share))
  }
}

import BudgetModel
import Testing

struct FactTests {
  private func fact(_ name: String, _ text: String, _ word: String = "辆") throws -> Fact {
    Fact(
      name: name, figure: try #require(Figure(text, .count(word))),
      source: Source(.prose(section: "资产", sentence: 1)))
  }

  @Test(arguments: [
    ("车辆", "2", "车辆数合计(辆)", "2", true), ("其他用车", "2", "其他用车", "2", true), ("车辆", "2", "车辆数合计(辆)", "3", false),
    ("领导用车", "0", "机要通信用车", "0", false), ("车辆（辆）", "2", "车辆总数", "2", true), ("数", "1", "合计", "1", false),
  ])
  func `a table repeats what the narrative said where name and figure are the same`(
    name: String, figure: String, other: String, otherFigure: String, isSame: Bool
  ) throws {
    #expect(try fact(name, figure).repeats(fact(other, otherFigure)) == isSame)
  }

  @Test func `another measure word is another fact`() throws {
    #expect(try !fact("局长", "1", "名").repeats(fact("局长", "1", "人")))
  }
}

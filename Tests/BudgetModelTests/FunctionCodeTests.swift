import BudgetModel
import Testing

struct FunctionCodeTests {
  @Test(arguments: [("201", .class), ("20103", .section), ("2010306", .item)] as [(String, FunctionCode.Level)])
  func `the length of a code is its level`(text: String, level: FunctionCode.Level) {
    #expect(FunctionCode(text)?.level == level)
    #expect(FunctionCode(text)?.description == text)
  }

  @Test(arguments: ["", "2", "20", "2010", "201030", "20103061", "301", "２０１", "20a", "201 ", "-20"])
  func `anything else is no code`(text: String) {
    #expect(FunctionCode(text) == nil)
  }

  @Test func `an item knows its section and its class`() throws {
    let item = try #require(FunctionCode("2010306"))
    #expect(item.parent?.digits == "20103")
    #expect(item.parent?.parent?.digits == "201")
    #expect(item.parent?.parent?.parent == nil)
    #expect(item.path.map(\.digits) == ["201", "20103", "2010306"])
  }

  @Test func `codes order with a parent before its children`() {
    let codes = ["20103", "2010301", "208", "201", "2019999", "20199"].compactMap { FunctionCode($0) }
    #expect(codes.sorted().map(\.digits) == ["201", "20103", "2010301", "20199", "2019999", "208"])
  }

  @Test func `levels order from the class down`() {
    #expect(FunctionCode.Level.class < .section)
    #expect(FunctionCode.Level.section < .item)
  }
}

import BudgetModel
import Testing

struct EconomicCodeTests {
  @Test(
    arguments: [
      ("301", .department, true), ("30101", .department, false), ("501", .government, true),
      ("50101", .government, false),
    ] as [(String, EconomicCode.System, Bool)])
  func `a code tells its system and its level`(text: String, system: EconomicCode.System, isClass: Bool) {
    let code = EconomicCode(text)
    #expect(code?.system == system)
    #expect(code?.isClass == isClass)
    #expect(code?.parent?.digits == (isClass ? nil : String(text.prefix(3))))
  }

  @Test(arguments: ["", "3", "30", "3010", "3010101", "201", "401", "３０１", "30A"])
  func `anything else is no code`(text: String) {
    #expect(EconomicCode(text) == nil)
  }

  @Test func `codes order by digits`() {
    let codes = ["302", "30101", "301", "501", "310"].compactMap { EconomicCode($0) }
    #expect(codes.sorted().map(\.description) == ["301", "30101", "302", "310", "501"])
  }
}

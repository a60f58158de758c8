import BudgetModel
import Testing

struct KeyFigureTests {
  @Test func `the names of key figures never change, for files keep them`() {
    let expenses = ThreePublicExpenses.Part.allCases.map { KeyFigure.Name.expense($0).text }
    #expect(Set(expenses).count == expenses.count && expenses.allSatisfy { $0.hasPrefix("three/") })
    #expect(KeyFigure.Name.claim(.finalAccounts, 12).text == "claim/final/12")
    #expect(KeyFigure.Name.claim(.budget, 0).text == "claim/budget/0")
    #expect([KeyFigure.Name.personnel, .operating].map(\.text) == ["personnel", "operating"])
  }
}

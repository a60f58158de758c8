import BudgetModel
import Reconciliation
import Testing

@Suite struct CoreTests {
  @Test(arguments: [("A1", "A1"), ("b13", "B13"), ("F1", nil), ("A", nil), ("A0", nil), ("", nil)])
  func `rules are called by a letter and a number`(_ text: String, _ name: String?) {
    #expect(RuleID(text)?.description == name)
  }

  @Test func `rules stand in the order of their names, each under one name`() {
    let names = Rules.all.map(\.id)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(RuleID("B2").map { Rules.rule($0)?.id } == RuleID("B2"))
  }

  @Test(arguments: [
    ("1,899.14", Quantity.money(.tenThousandYuan), "1,899.14 万元"), ("5", .money(.tenThousandYuan), "5 万元"),
    ("870000.00", .money(.yuan), "870,000.00 元"), ("35.28", .percent, "35.28%"), ("19", .count("个"), "19 个"),
    ("-0.5", .percent, "-0.5%"), ("1.23456", .money(.tenThousandYuan), "1.23456 万元"), ("0.005", .count(""), "0.005"),
    ("7", .percent, "7%"), ("12345.6", .money(.yuan), "12,345.6 元"),
  ])
  func `figures are shown as they were published`(_ text: String, _ quantity: Quantity, _ shown: String) {
    #expect(Figure(text, quantity).flatMap { ExactFigure($0) }?.text == shown)
  }

  @Test func `severities say most first`() {
    #expect(Severity.allCases.sorted() == [.contradiction, .note, .rounding])
    #expect(Severity.allCases.map(\.wording.zh) == ["不一致", "提示", "尾差"])
  }
}

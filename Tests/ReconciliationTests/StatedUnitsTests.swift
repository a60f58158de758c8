import BudgetModel
import Reconciliation
import Testing

/// Units of tables that the text, or other tables, contradict.
@Suite struct StatedUnitsTests {
  private func report(_ unit: MoneyUnit, claims: String = "", beside: [Table] = []) -> Report {
    let table = Made.table(
      .procurement, title: "政府采购支出表", columns: ["合计"], unit: unit, "合计|2379.35\n货物|266.90\n工程|2112.45")
    var disclosure = Made.disclosure([table] + beside, kind: .budget)
    disclosure.claims = Made.claims(claims)
    return Reconciler(rules: [UnitSlips()]).check(disclosure)
  }

  private let stated = "十、其他|1|amount|采购工程支出||2112.45万元\n十、其他|1|amount|采购货物支出||266.90万元"

  @Test func `two figures of the text tell the unit`() throws {
    let finding = try #require(report(.yuan, claims: stated).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "《政府采购支出表》所印单位为元；按万元计，则与其他表和文字的 2 处数字相同，疑似单位有误。")
    #expect(finding.places.count == 5)
    #expect(report(.tenThousandYuan, claims: stated).findings.isEmpty)
  }

  @Test func `one figure tells it where the text names what the table is about`() {
    #expect(report(.yuan, claims: "十、其他|1|amount|政府采购预算总额||2379.35万元").findings.count == 1)
    #expect(report(.yuan, claims: "十、其他|1|amount|委托业务费||2379.35万元").findings.isEmpty)
  }

  @Test func `a figure that the text has as it stands speaks for the unit`() {
    #expect(report(.yuan, claims: stated + "\n十、其他|2|amount|运费||2379.35元").findings.isEmpty)
  }

  @Test func `rows of the same name in another table tell it`() {
    let lines = "办公费|1234.56\n水费|23.45\n差旅费|345.67"
    func table(_ number: Int, _ unit: MoneyUnit) -> Table {
      Made.table(.runningCosts, number: number, title: "经费表", columns: ["合计"], unit: unit, lines)
    }
    #expect(report(.tenThousandYuan, beside: [table(2, .tenThousandYuan), table(3, .yuan)]).findings.count == 2)
    #expect(report(.tenThousandYuan, beside: [table(2, .yuan), table(3, .yuan)]).findings.isEmpty)
  }
}

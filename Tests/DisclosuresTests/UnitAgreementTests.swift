import BudgetModel
import Testing

@testable import Disclosures

/// The unit of a table, by the totals it shares with others.
struct UnitAgreementTests {
  private func table(_ total: String, _ unit: MoneyUnit) -> Table {
    Table(
      number: 1, kind: .expenditure, title: "支出总表", unit: unit, blocks: [Block(columns: [Column(header: ["合计"])])],
      rows: [
        Row(number: 1, label: "合计", level: 0, cells: [Figure(total, .money(unit)).map { .figure($0) } ?? .blank])
      ])
  }

  @Test func `a table without a unit takes the one in which its total is that of others`() {
    var units = UnitAgreement([table("6,838.41", .tenThousandYuan), table("68,384,100.00", .tenThousandYuan)])
    let isProven = units.agree(on: 1)
    #expect(isProven)
    #expect(units.tables[1].unit == .yuan)
    #expect(units.tables[1].rows[0].cells[0].amount?.fen == 6_838_410_000)
  }

  @Test func `a total that is found nowhere proves nothing`() {
    var units = UnitAgreement([table("6,838.41", .tenThousandYuan), table("71,020,003.17", .tenThousandYuan)])
    let isProven = units.agree(on: 1)
    #expect(!isProven)
    #expect(units.tables[1].unit == .tenThousandYuan)
  }

  @Test func `a unit that two other tables contradict is none`() {
    let others = [table("6,838.41", .tenThousandYuan), table("6,838.41", .tenThousandYuan)]
    #expect(UnitAgreement(others + [table("6,838.41", .yuan)]).contradicts(2))
    #expect(!UnitAgreement(others + [table("9,838.41", .yuan)]).contradicts(2))
    #expect(!UnitAgreement([others[0], table("6,838.41", .yuan)]).contradicts(1))
  }
}

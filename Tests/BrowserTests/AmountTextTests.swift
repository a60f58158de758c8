import BudgetModel
import Testing

@testable import Browser

struct AmountTextTests {
  @Test(arguments: [
    (Int64(0), DisplayUnit.tenThousandYuan, "0.00"), (1, .tenThousandYuan, "0.00"), (4_999, .tenThousandYuan, "0.00"),
    (5_000, .tenThousandYuan, "0.01"), (-5_000, .tenThousandYuan, "-0.01"), (-4_999, .tenThousandYuan, "0.00"),
    (1_564_710_000, .tenThousandYuan, "1,564.71"), (1_564_710_000, .yuan, "15,647,100.00"),
    (1_564_710_000, .hundredMillionYuan, "0.1565"), (99_999_999, .tenThousandYuan, "100.00"), (1, .yuan, "0.01"),
    (-123_456_789_012, .yuan, "-1,234,567,890.12"), (Int64.max, .yuan, "92,233,720,368,547,758.07"),
    (Int64.min, .yuan, "—"),
  ])
  func `amounts are grouped and rounded half away from zero`(fen: Int64, unit: DisplayUnit, text: String) {
    #expect(AmountText.text(Amount(fen: fen), unit) == text)
  }

  @Test func `an exact amount is never rounded`() {
    #expect(AmountText.exact(Amount(fen: 136_613_302), .tenThousandYuan) == "136.613302 万元")
    #expect(AmountText.exact(Amount(fen: -136_613_310), .tenThousandYuan) == "-136.61331 万元")
    #expect(AmountText.exact(Amount(fen: 1), .hundredMillionYuan) == "0.0000000001 亿元")
    #expect(AmountText.exact(Amount(fen: 136_613_302), .yuan) == "1,366,133.02 元")
    #expect(AmountText.exact(Amount(fen: 240_000_000), .tenThousandYuan) == "240.00 万元")
  }

  @Test(arguments: [(8239, "82.39%"), (-5, "-0.05%"), (0, "0.00%"), (1_000_000, "10,000.00%")])
  func `rates have two decimals, rounded once`(basisPoints: Int, text: String) {
    #expect(AmountText.text(Rate(basisPoints: Int64(basisPoints))) == text)
  }

  @Test func `an amount that does not fit is shown as a dash with its reason, sorts by nothing, and is no number`() {
    let sum = Amount(fen: .max) + Amount(fen: .max)
    let cell = ListingCell.amount(sum, .tenThousandYuan)
    #expect(cell.text == "—" && cell.order == nil && cell.isUncomputed && cell.role == .absent)
    #expect(!ListingCell.amount(nil, .yuan).isUncomputed && !ListingCell.amount(.zero, .yuan).isUncomputed)
    #expect(AmountText.exact(sum, .yuan) == "—" && sum.yuan == nil)
    #expect(
      ListingCell.rate((BasedAmount(Amount(fen: 1)) as BasedAmount?).rate(of: BasedAmount(sum)).value).text == "–")
    var listing = Listing(
      columns: [ListingColumn("", .name)],
      rows: [ListingRow(id: "1", cells: [cell], summary: ""), ListingRow(id: "2", cells: [.blank], summary: "")])
    listing.explainUncomputed(.english)
    listing.explainUncomputed(.english)
    #expect(listing.rows.map(\.details) == [[AmountText.reason(.english)], []])
  }
}

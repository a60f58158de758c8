import BudgetModel
import Testing

struct BasisTests {
  private func amount(_ fen: Int, _ funds: Funds? = .all, body: String = "a", year: Int = 2024) -> BasedAmount {
    BasedAmount(Amount(fen: .init(fen)), Basis(funds: funds, body: body, year: year))
  }

  @Test func `figures of the same are joined`() {
    let (part, whole): (BasedAmount?, BasedAmount?) = (amount(50), amount(200))
    #expect(part.rate(of: whole) == .value(Rate(basisPoints: 2500)))
    #expect(part.less(whole) == .value(Amount(fen: -150)))
  }

  @Test func `figures of other money, another body or another year are not`() {
    let part: BasedAmount? = amount(50)
    let others: [(BasedAmount, Basis.Mismatch)] = [
      (amount(200, .generalPublic), .funds(.all, .generalPublic)), (amount(200, nil), .funds(.all, nil)),
      (amount(200, body: "b"), .body), (amount(200, year: 2023), .year),
    ]
    for (other, mismatch) in others {
      #expect(part.rate(of: other) == .unlike(mismatch))
      #expect(part.less(other) == .unlike(mismatch))
      #expect(mismatch.text(.chinese).hasPrefix("口径不同") && mismatch.text(.english).hasPrefix("unlike"))
    }
  }

  @Test func `departments and years that were chosen may differ, their money may not`() {
    let part: BasedAmount? = amount(50)
    #expect(part.less(amount(200, body: "b", year: 2023), .between).value != nil)
    #expect(part.less(amount(200, .stateCapital, body: "b"), .between).mismatch != nil)
  }

  @Test func `nothing comes of a figure that is missing or a base of nothing`() {
    let (part, nothing): (BasedAmount?, BasedAmount?) = (amount(50), nil)
    #expect(
      part.rate(of: nothing) == .nothing && nothing.less(part) == .nothing && part.rate(of: amount(0)) == .nothing)
  }

  @Test(arguments: [
    ("一般公共预算财政拨款支出", Funds.generalPublic), ("财政拨款支出", .appropriation), ("政府性基金预算支出", .governmentFund),
    ("国有资本经营预算支出", .stateCapital), ("本年支出合计", nil),
  ]) func `words say whose money it is`(wording: String, funds: Funds?) {
    #expect(Funds(wording) == funds)
  }
}

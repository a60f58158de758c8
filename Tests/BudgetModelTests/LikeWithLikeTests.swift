import BudgetModel
import BudgetSamples
import Testing

/// Final accounts with other money than the general public budget's, whose text states budgets of that one.
struct LikeWithLikeTests {
  private static let all = Samples.spending([
    ["", "合计", "900.00", "", ""], ["201", "一般公共服务支出", "900.00", "", ""], ["2010303", "机关服务", "800.00", "", ""],
    ["2010304", "专项服务", "100.00", "", ""],
  ])
  private static let general = Samples.spending(
    [
      ["", "合计", "330.00", "", ""], ["201", "一般公共服务支出", "330.00", "", ""], ["2010303", "机关服务", "230.00", "", ""],
      ["2010304", "专项服务", "100.00", "", ""],
    ],
    kind: .generalPublic, number: 5)

  private static func claim(
    _ subject: String, _ code: String?, _ measure: Claim.Measure, _ text: String, sentence: Int, base: String? = nil
  ) throws -> Claim {
    Claim(
      subject: subject, code: code.flatMap { FunctionCode($0) }, measure: measure, base: base,
      figure: try #require(Figure(text, measure == .completion ? .percent : .money(.tenThousandYuan))),
      source: Source(.prose(section: "支出决算具体情况", sentence: sentence)))
  }

  private static func claims(_ subject: String = "财政拨款支出", service: String = "230.00", stated: String = "104.55") throws
    -> [Claim]
  {
    [
      try claim(subject, nil, .approved, "320.00", sentence: 1),
      try claim(subject, nil, .executed, "330.00", sentence: 1),
      try claim("机关服务", "2010303", .approved, "220.00", sentence: 2),
      try claim("机关服务", "2010303", .executed, service, sentence: 2),
      try claim("机关服务", "2010303", .completion, stated, sentence: 2, base: "年初预算"),
      try claim("专项服务", "2010304", .approved, "100.00", sentence: 3),
    ]
  }

  private static func spending(_ tables: [Table], _ claims: [Claim]) -> AccountNode {
    YearDisclosures(budget: nil, finalAccounts: Samples.disclosure(.finalAccounts, tables: tables, claims: claims))
      .spending()
  }

  @Test func `a stated budget is held against the outturn of the same money`() throws {
    let root = Self.spending([Self.all, Self.general], try Self.claims())
    #expect(root.executed?.total?.fen == 900_000_000, "the outturn by itself is of all money")
    #expect(root.pair.executed?.total?.fen == 330_000_000)
    #expect(root.pair.rate == .value(Rate(basisPoints: 10_313)))
    let service = try #require(root.node(FunctionCode("2010303")))
    #expect(service.pair.rate == .value(Rate(basisPoints: 10_455)))
    #expect(service.pair.stated?.number.text == "104.55")
    #expect(service.pair.approved?.basis.funds == .generalPublic)
  }

  @Test func `without a table of that money the outturn of the sentence is taken, and nothing where it states none`()
    throws
  {
    let root = Self.spending([Self.all], try Self.claims())
    #expect(root.node(FunctionCode("2010303"))?.pair.rate == .value(Rate(basisPoints: 10_455)))
    let special = try #require(root.node(FunctionCode("2010304")))
    #expect(special.pair.executed == nil && special.pair.rate == .nothing)
  }

  @Test func `where neither is published the sides are not alike`() throws {
    let claims = try Self.claims().filter { $0.measure == .approved }
    let root = Self.spending([Self.all], claims)
    #expect(root.pair.rate == .unlike(.funds(.all, .appropriation)))
    #expect(root.node(FunctionCode("2010303"))?.pair.difference.mismatch != nil)
  }

  @Test func `where words name no money the table says it that has what was spent`() throws {
    let root = Self.spending([Self.all, Self.general], try Self.claims("本年支出"))
    #expect(root.pair.approved?.basis.funds == .generalPublic)
    // One that both tables have says nothing.
    let unclear = Self.spending(
      [Self.all, Self.all.copied(.generalPublic)], try Self.claims("本年支出", service: "800.00"))
    #expect(unclear.pair.approved?.basis.funds == nil || unclear.pair.rate.mismatch == nil)
  }

  @Test func `a rate is not told where the document states another one of other figures`() throws {
    let same = Self.spending([Self.all, Self.general], try Self.claims(stated: "90.00"))
    #expect(same.node(FunctionCode("2010303"))?.pair.rate.value != nil, "of the sentence's own figures: C4 says so")
    let other = Self.spending([Self.all, Self.general], try Self.claims(service: "198.00", stated: "90.00"))
    #expect(other.node(FunctionCode("2010303"))?.pair.rate == .nothing)
  }

  @Test func `where all money is the general public budget's, everything is alike`() throws {
    let root = Self.spending([Self.general.copied(.expenditure), Self.general], try Self.claims())
    #expect(root.pair.approved?.basis.funds == .all && root.pair.rate.value != nil)
  }
}

extension Table {
  /// The same figures as another kind of table.
  fileprivate func copied(_ kind: TableKind) -> Table {
    var copy = self
    (copy.kind, copy.number) = (kind, kind == .expenditure ? 3 : 5)
    return copy
  }
}

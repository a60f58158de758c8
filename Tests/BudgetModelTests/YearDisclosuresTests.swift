import BudgetModel
import BudgetSamples
import Testing

struct YearDisclosuresTests {
  static func shape(_ node: AccountNode) -> String {
    let children = node.children.isEmpty ? "" : "(" + node.children.map(shape).joined(separator: " ") + ")"
    return (node.code?.digits ?? "*") + children
  }

  @Test func `both documents meet in one tree`() {
    // given
    let accounts = YearDisclosures(
      budget: Samples.disclosure(.budget, tables: [Samples.budget]),
      finalAccounts: Samples.disclosure(.finalAccounts, tables: [Samples.final]))
    // when
    let root = accounts.spending()
    // then
    #expect(Self.shape(root) == "*(201(20103(2010302 2010306)) 208)")
    #expect(root.approved?.total?.fen == 1_508_220_000)
    #expect(root.executed?.total?.fen == 1_564_710_000)
    let section = root.node(FunctionCode("20103"))
    #expect(section?.approved?.project?.fen == 599_000_000)
    #expect(section?.executed?.project?.fen == 132_960_000)
    #expect(root.node(FunctionCode("2010302"))?.executed == nil)
    #expect(root.node(FunctionCode("2010306"))?.approved == nil)
    #expect(root.node(FunctionCode("2010302"))?.approved?.basic == nil, "a blank cell is not zero")
  }

  @Test func `without a budget the narrative of the final accounts states the approved side as deep as it goes`() throws
  {
    // given
    let claims = [
      try Samples.claim("“三公”经费财政拨款支出", nil, "2.58"),
      try Samples.claim("一般公共预算财政拨款支出", nil, "1,899.14"), try Samples.claim("一般公共服务支出", "201", "1,609.53", sentence: 2),
      try Samples.claim("一般公共服务支出", "201", "9.99", sentence: 9),
    ]
    let accounts = YearDisclosures(
      budget: nil, finalAccounts: Samples.disclosure(.finalAccounts, tables: [Samples.final], claims: claims))
    // when
    let root = accounts.spending()
    // then
    #expect(root.approved?.total?.fen == 1_899_140_000)
    #expect(root.node(FunctionCode("201"))?.approved?.total?.fen == 1_609_530_000)
    #expect(root.node(FunctionCode("201"))?.approved?.source == Source(.prose(section: "具体情况", sentence: 2)))
    #expect(root.node(FunctionCode("20103"))?.approved == nil)
    #expect(root.node(FunctionCode("208"))?.approved == nil)
  }

  @Test func `a budget alone has no executed side, and claims do not change it`() throws {
    let budget = Samples.disclosure(
      .budget, tables: [Samples.budget], claims: [try Samples.claim("一般公共服务支出", "201", "1.00")])
    let root = YearDisclosures(budget: budget, finalAccounts: nil).spending()
    #expect(root.approved?.total?.fen == 1_508_220_000)
    #expect(root.node(FunctionCode("201"))?.approved?.total?.fen == 1_309_750_000)
    #expect(root.executed == nil)
  }

  @Test func `classes and sections that no table lists are inferred from the code, with the sum of what is below`() {
    let table = Samples.spending([
      ["2010306", "政务公开审批", "1", "1", ""], ["205", "教育支出", "2", "", ""], ["2050803", "培训支出", "2", "", ""],
    ])
    let root = YearDisclosures(budget: nil, finalAccounts: Samples.disclosure(.finalAccounts, tables: [table]))
      .spending()
    #expect(Self.shape(root) == "*(201(20103(2010306)) 205(20508(2050803)))")
    #expect(root.node(FunctionCode("2050803"))?.name == "培训支出")
    let inferred = root.node(FunctionCode("201"))
    #expect(inferred?.isInferred == true && inferred?.name == "一般公共服务支出")
    #expect(inferred?.executed?.total?.fen == 1_000_000 && inferred?.executed?.isSum == true)
    #expect(inferred?.approved == nil)
    #expect(root.node(FunctionCode("20508"))?.isInferred == true)
    // What a table lists is as it lists it.
    #expect(root.node(FunctionCode("205"))?.isInferred == false)
    #expect(root.node(nil) == root)
  }

  @Test func `nothing held is a tree with nothing in it`() {
    let root = YearDisclosures(budget: nil, finalAccounts: nil).spending()
    #expect(root.children.isEmpty && root.approved == nil && root.executed == nil)
  }

  @Test func `the table over all money is preferred unless it holds nothing`() {
    var empty = Samples.spending([["", "合计", "", "", ""]])
    empty.isEmpty = true
    #expect(Samples.disclosure(.budget, tables: [empty, Samples.budget]).spendingTable?.number == 5)
    #expect(Samples.disclosure(.budget, tables: [Samples.budget, Samples.final]).spendingTable?.number == 3)
    #expect(Samples.disclosure(.budget, tables: [empty]).spendingTable == nil)
  }

  @Test func `total expenditure is the last total of the summary table's expenditure side`() {
    // given
    let columns = [Column(header: ["金额"])]
    func row(_ block: Int, _ label: String, _ level: Int, _ value: String) -> Row {
      Row(number: 1, block: block, label: label, level: level, cells: [Samples.cell(value)])
    }
    let summary = Table(
      number: 1, kind: .incomeAndExpenditure, title: "收入支出决算总表", unit: .tenThousandYuan,
      blocks: [Block(side: .income, columns: columns), Block(side: .expenditure, columns: columns)],
      rows: [
        row(0, "总计", 0, "9999.99"), row(1, "一、一般公共服务支出", 1, "1297.04"), row(1, "本年支出合计", 0, "1564.71"),
        row(1, "总计", 0, "1600.00"), row(1, "总计", 0, ""),
      ])
    // then
    #expect(Samples.disclosure(.finalAccounts, tables: [summary]).totalExpenditure?.fen == 1_600_000_000)
    #expect(Samples.disclosure(.finalAccounts, tables: [Samples.final]).totalExpenditure?.fen == 1_564_710_000)
    #expect(Samples.disclosure(.finalAccounts, tables: []).totalExpenditure == nil)
  }
}

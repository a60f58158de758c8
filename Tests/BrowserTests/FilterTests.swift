import BudgetModel
import Console
import Testing

@testable import Browser

struct FilterTests {
  /// A list with an amount, a rate, a score and a rule.
  private var listing: Listing {
    func row(
      _ id: String, depth: Int = 0, _ rule: String, _ name: String, _ fen: Int64, _ rate: Int64?, _ score: String
    )
      -> ListingRow
    {
      ListingRow(
        id: id, depth: depth,
        cells: [
          ListingCell(rule), ListingCell(name), .amount(Amount(fen: fen), .tenThousandYuan),
          .rate(rate.map { Rate(basisPoints: $0 * 100) }), ListingCell(score),
        ], summary: name)
    }
    return Listing(
      columns: [
        ListingColumn("规则", .text(maximum: 5)), ListingColumn("名称", .name), ListingColumn("决算", .number),
        ListingColumn("对年初", .number), ListingColumn("得分", .number),
      ],
      rows: [
        row("a", "C3", "行政运行", 100_000_000, 50, "95"), row("b", "C31", "会议费", 100_000_001, 100, "90.5"),
        row("c", "C5", "重点项目", 1_000_000, nil, ""),
      ])
  }

  private func ids(_ text: String) throws -> [String] {
    try RowFilter(text).applied(to: listing, unit: .tenThousandYuan).hits
  }

  @Test(
    arguments: [
      // Texts: as they stand, by initials, every reading; several must all hold.
      ("行政", "a"), ("xzyx", "a"), ("kyf", "b"), ("hyf", "b"), ("cdxm", "c"), ("zd", "c"), ("行政 zd", ""), ("", "abc"),
      // A rule is meant as a whole.
      ("C3", "a"), ("c31", "b"), ("Ｃ５", "c"),
      // Amounts in the unit shown, to the fen, or in the unit written.
      (">100", "b"), (">=100", "ab"), ("=100", "a"), ("<100", "c"), ("<=100", "ac"), ("≥100", "ab"), ("≤1", "c"),
      ("＞１００", "b"), ("》100", "b"), (">100万", "b"), (">100万元", "b"), (">=0.01亿", "ab"), (">0.01亿", "b"),
      (">1,000,000元", "b"),
      (">-5", "abc"), (">0.5万 <2", "c"),
      // Rates; a row without one answers neither side.
      ("<80%", "a"), (">=50%", "ab"), ("rate<80%", "a"), ("执行率<80", "a"), ("对年初>60%", "b"), ("dnc>60", "b"),
      // One of several; those after the first may leave out column and sign.
      ("行政|会议", "ab"), ("行政｜会议", "ab"), ("行政|zd", "ac"), ("C3|C5", "ac"), ("得分=95|90.5", "ab"), ("得分=95|<80%", "a"),
      ("名称=会议费|重点项目", "bc"), ("行政| ", "a"), ("行政|会议 >100", "b"), ("\"a|b\"", ""),
      // Scores and columns by name.
      ("score<95", "b"), ("得分<95", "b"), ("得分>=95", "a"), ("df<91", "b"), ("金额>100", "b"), ("决算>100", "b"),
    ])
  func `rows answer`(filter: String, expected: String) throws {
    #expect(try ids(filter).joined() == expected, "\(filter)")
  }

  @Test(
    arguments: [
      (">", "“>”后面写数，如 >100 或 <50%。", "Write a number after “>”, as in >100 or <50%."),
      ("得分<=", "“<=”后面写数，如 >100 或 <50%。", "Write a number after “<=”, as in >100 or <50%."),
      (">abc", "“abc”不是数；可以写 >100、>1.5亿、<50%。", "“abc” is no number; write >100, >15000万 or <50%."),
      (">1.23456", "“1.23456”不是数；可以写 >100、>1.5亿、<50%。", "“1.23456” is no number; write >100, >15000万 or <50%."),
      ("名称<3", "“名称”是文字，只能用 = 或 !=；可以写 名称=空。", "“名称” holds texts, which take = or != only, as in 名称=empty."),
      ("面积>3", "没有“面积”这一栏；有：决算、对年初、得分", "No column is called “面积”; there are: 决算, 对年初, 得分"),
    ])
  func `what cannot be applied says why`(filter: String, chinese: String, english: String) {
    let error = #expect(throws: FilterError.self) { try ids(filter) }
    #expect(error?.text(.chinese) == chinese)
    #expect(error?.text(.english) == english)
  }

  @Test func `a list without amounts or rates says so`() {
    let names = Listing(
      columns: [ListingColumn("名称", .name)], rows: [ListingRow(id: "a", cells: [ListingCell("甲")], summary: "")])
    let amounts = #expect(throws: FilterError.self) { try RowFilter(">1").applied(to: names, unit: .yuan) }
    let rates = #expect(throws: FilterError.self) { try RowFilter(">1%").applied(to: names, unit: .yuan) }
    #expect(amounts?.text(.chinese) == "这个列表没有金额。" && amounts?.text(.english) == "This list has no amounts.")
    #expect(rates?.text(.chinese) == "这个列表没有百分比。" && rates?.text(.english) == "This list has no percentages.")
  }

  @Test func `published figures are compared as they stand`() throws {
    let table = Listing(
      columns: [ListingColumn("名称", .name), ListingColumn("合计", .number)],
      rows: [("a", "1,564.71"), ("b", "--"), ("c", "−2")].map { id, text in
        ListingRow(id: id, cells: [ListingCell(id), ListingCell(text)], summary: "")
      })
    #expect(try RowFilter(">1000").applied(to: table, unit: .yuan).hits == ["a"])
    #expect(try RowFilter("合计<0").applied(to: table, unit: .yuan).hits == ["c"])
  }

  @Test func `what stands above an answer is kept, what does not answer is not`() throws {
    var list = Listing(columns: [ListingColumn("名称", .name)], rows: [])
    func row(_ name: String, _ depth: Int, heading: Bool = false) -> ListingRow {
      ListingRow(
        id: name, depth: depth, disclosing: .expanded, cells: [ListingCell(name)], summary: name, isHeading: heading)
    }
    list.rows = [
      row("甲", 0), row("乙", 1), row("丙", 2), row("丁", 1), row("题一", 0, heading: true), row("戊", 0),
      row("题二", 0, heading: true), row("丙丙", 0),
    ]
    let (result, hits) = try RowFilter("丙").applied(to: list, unit: .yuan)
    #expect(result.rows.map(\.id) == ["甲", "乙", "丙", "题二", "丙丙"])
    #expect(hits == ["丙", "丙丙"])
    #expect(result.rows.allSatisfy { $0.disclosing == .leaf })
  }

  /// The sample department on its spending screen.
  private func opened() -> Program {
    let disclosure = Sample.disclosure(.finalAccounts)
    var program = Sample.program([disclosure])
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([disclosure]))
    _ = program.handle(.key(.character("2")))
    return program
  }

  private func type(_ text: String, in program: inout Program) {
    for scalar in text.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
  }

  @Test func `the whole tree is filtered as one types, and the first answer selected`() {
    var program = opened()
    type("&xzyx", in: &program)
    #expect(program.listing().rows.map(\.id) == ["total", "201", "20103", "2010301"])
    #expect(program.state.here.selection == "2010301")
    #expect(program.frame().lines[0].contains("& xzyx (1/6)"))
  }

  @Test func `escape while typing restores, enter keeps, escape then drops`() {
    var program = opened()
    _ = program.handle(.key(Key(.down)))
    let before = program.state.here
    type("&>50", in: &program)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.here == before)
    type("&>50", in: &program)
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.entry == nil && program.state.here.filter == ">50")
    #expect(HintBar.commands(program.state, program.listing(), nil).first == .cancel)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.state.here.filter == nil)
    #expect(program.state.message?.text == "已取消筛选。")
  }

  @Test func `a filter that cannot be applied is not kept: typing goes on`() {
    var program = opened()
    type("&>", in: &program)
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.entry != nil)
    #expect(program.state.message?.text == "“>”后面写数，如 >100 或 <50%。")
    #expect(program.listing().rows.count == 3)
  }

  @Test func `a filter that nothing answers says so`() {
    var program = opened()
    type("&zzz", in: &program)
    #expect(program.listing().rows.isEmpty)
    #expect(program.listing().notes.last == "没有一行符合“zzz”。")
  }

  @Test func `the filter belongs to its place`() {
    var program = opened()
    type("&>50", in: &program)
    _ = program.handle(.key(Key(.enter)))
    type("5", in: &program)
    #expect(program.listing().filter == nil)
    type("2", in: &program)
    #expect(program.listing().filter?.text == ">50")
  }

  @Test(arguments: [
    ("95%", "\"95%\""), ("≥95%", "\"≥95%\""), ("１００％", "\"１００％\""), ("≤23万元", "\"≤23万元\""), ("3次", "3次"), ("优", "优"),
    ("2022", "2022"), ("2,433.04元", "2,433.04元"), ("", "空"), ("省 级", "\"省 级\""),
  ])
  func `a text that could be read as something else is asked for in quotes`(text: String, typed: String) throws {
    #expect(RowFilter.term("目标", .equal, text) == "目标=" + typed)
    guard typed.hasPrefix("\"") else { return }
    #expect(try RowFilter("目标=" + typed).terms == [.quoted("目标", .equal, text)])
    #expect(try RowFilter("目标!=" + typed).terms == [.quoted("目标", .unequal, text)])
  }

  @Test func `what is typed of a column of texts is the text as it stands`() throws {
    let number = try #require(PublishedNumber("95"))
    #expect(try RowFilter("目标=95%").terms == [.compare("目标", .equal, number, .percent, as: "95%")])
    #expect(try RowFilter("目标=≥95%").terms == [.words("目标", .equal, "≥95%")])
    #expect(try RowFilter("得分≥95").terms == [.compare("得分", .atLeast, number, .none, as: "95")])
    #expect(try RowFilter("得分＞＝９５").terms == [.compare("得分", .atLeast, number, .none, as: "95")])
  }
}

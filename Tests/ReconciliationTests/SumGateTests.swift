import BudgetModel
import Reconciliation
import Testing

/// When a failing sum may be called a contradiction: in tables that were judged when they were read.
@Suite struct SumGateTests {
  private static let columns = ["合计", "基本支出", "项目支出"]

  private func report(
    _ rule: any Rule, _ lines: String, columns: [String] = columns, kind: TableKind = .expenditure
  ) -> Report {
    var table = Made.table(kind, title: "支出表", columns: columns, lines)
    table.verdict = .partly
    return Reconciler(rules: [rule]).check(Made.disclosure([table]))
  }

  @Test func `other columns of the same sum speak for an error`() throws {
    let finding = try #require(
      report(
        ParentAccounts(),
        "208 社会|1,240.37|812.11|428.26\n20805 养老|810.21|500.07|310.14\n20899 其他|430.16|312.04|81.12"
      ).findings(.contradiction).first)
    #expect(finding.message.zh.contains("（项目支出）为 428.26 万元，其下级科目合计为 391.26 万元"))
    #expect(finding.evidence.map(\.zh).contains("同一加总在其余 2 栏成立"))
    #expect(finding.evidence.map(\.en).contains("the same sum holds in 2 other columns"))
  }

  @Test func `three sums of the family that hold speak for an error, one does not`() throws {
    let sound = "201 甲|61.00\n20101 乙|30.50\n20102 丙|30.50\n205 甲|7.00\n20501 乙|7.00\n206 丁|4.00\n20601 戊|4.00\n"
    let finding = try #require(
      report(ParentAccounts(), sound + "208 社会|12.00\n20805 养老|8.10\n20899 其他|4.37", columns: ["合计"])
        .findings(.contradiction).first)
    #expect(finding.evidence.map(\.zh) == ["本表同类加总 3 处成立，1 处不成立"])
    #expect(finding.evidence.map(\.en) == ["of the sums of this kind in this table 3 hold and 1 do not"])
    #expect(
      report(ParentAccounts(), "205 甲|7.00\n20501 乙|7.00\n208 社会|12.00\n20805 养老|8.10\n20899 其他|4.37", columns: ["合计"])
        .findings(.contradiction).isEmpty)
  }

  @Test func `a row that fits the one above it is not what is wrong`() throws {
    let finding = try #require(
      report(
        ParentAccounts(), "合计|7,912.13\n201 甲|6,655.42\n208 社会|1,256.71\n20805 养老|810.00\n20899 其他|437.06",
        columns: ["合计"]
      ).findings(.contradiction).first)
    #expect(finding.evidence.map(\.zh) == ["该行与上级“合计”的加总成立"])
    #expect(finding.evidence.map(\.en) == ["the row and its neighbours come to “合计”"])
  }

  @Test func `a digit that makes row and column hold is told`() throws {
    let finding = try #require(
      report(
        TableTotals(),
        "合计|1,965.71|1,112.30|853.41\n201 甲|640.12|331.08|309.04\n205 乙|610.33|300.22|310.11\n208 丙|784.26|481.00|234.26",
        kind: .generalPublic
      ).findings(.contradiction).first { $0.stated?.numberText == "853.41" || $0.stated?.numberText == "1,965.71" })
    #expect(!finding.evidence.isEmpty)
    let rows = report(
      RowTotals(),
      "合计|1,965.71|1,112.30|853.41\n201 甲|640.12|331.08|309.04\n205 乙|610.33|300.22|310.11\n208 丙|715.26|481.00|243.26",
      kind: .generalPublic)
    #expect(rows.findings(.contradiction).first?.evidence.map(\.zh).contains { $0.contains("则行、列均成立") } ?? false)
    #expect(
      rows.findings(.contradiction).first?.evidence.map(\.en).contains { $0.contains("row and column both hold") }
        ?? false)
  }

  @Test(arguments: [
    // A part more than twenty times the total.
    "208 社会|12.40|12.40|\n20805 养老|8.10|8.10|\n20899 其他|400.30|4.30|",
    // A cell with digits that is no number.
    "208 社会|12.40|12.40|\n20805 养老|8.10|8.10|\n20899 其他|3.3O|4.30|",
    // A total that lost its decimals.
    "208 社会|1240|1240.41|\n20805 养老|810.11|810.11|\n20899 其他|430.30|430.30|",
    // What the parts come to stands in the column beside it, whose own parts come to something else.
    "208 社会|458.16|0.00|\n20805 养老|0.00|400.07|\n20899 其他|0.00|58.09|",
  ])
  func `what must never be held against its parts`(_ lines: String) {
    let report = report(ParentAccounts(), Self.sound + lines)
    #expect(report.findings(.contradiction).isEmpty)
    #expect(!report.unanswered.isEmpty)
  }

  private static let sound =
    "201 甲|61.00|61.00|\n20101 乙|30.50|30.50|\n20102 丙|30.50|30.50|\n205 甲|7.00|7.00|\n20501 乙|7.00|7.00|\n"

  @Test func `neighbours that are equal throughout count once where the sum holds then`() {
    let lines = "208 社会|810.21|810.21|\n20805 养老|400.11|400.11|\n20806 甲|410.10|410.10|\n20899 其他|410.10|410.10|"
    #expect(report(ParentAccounts(), Self.sound + lines).findings(.contradiction).isEmpty)
  }

  @Test func `one account printed twice is no pair of equal neighbours`() {
    let lines = "208 社会|410.10|410.10|\n20899 其他|410.10|410.10|\n20899 其他|410.10|410.10|"
    #expect(!report(ParentAccounts(), Self.sound + lines).findings(.contradiction).isEmpty)
  }

  @Test(arguments: [("815.77", 1), ("816.77", 0)])
  func `a total that the other half states as well is right`(_ income: String, _ count: Int) throws {
    var table = Made.twoSided(
      .incomeAndExpenditure, title: "收支总表", income: (["金额"], "一、财政拨款|\(income)\n本年收入合计|\(income)"),
      expenditure: (["金额"], "一、教育支出|400.11\n二、外交支出|0.40\n三、住房支出|415.66\n本年支出合计|815.77"))
    table.verdict = .partly
    let report = Reconciler(rules: [TableTotals()]).check(Made.disclosure([table]))
    #expect(report.findings(.contradiction).count == count)
    if count > 0 {
      #expect(report.findings(.contradiction).first?.evidence.map(\.zh).contains("另一侧的“本年收入合计”与之相同") ?? false)
      #expect(
        report.findings(.contradiction).first?.evidence.map(\.en).contains("“本年收入合计” of the other half is the same")
          ?? false)
    }
  }

  @Test(arguments: [("192.56", 0), ("912.56", 1)])
  func `accounts without codes and levels are held against the parts their figures prove`(
    _ figure: String, _ count: Int
  ) {
    let report = report(
      ParentAccounts(),
      "某局|3,072.01|3,072.01\n工资福利支出|2,522.02|2,522.02\n基本工资|1,182.05|1,182.05\n津贴补贴|1,339.97|1,339.97\n"
        + "商品和服务支出|549.99|549.99\n办公费|192.56|\(figure)\n电费|357.43|357.43",
      columns: ["总计", "一般公共预算"], kind: .basic)
    #expect(report.findings(.contradiction).count == count)
  }

  @Test func `a sum that nothing speaks for is named and not judged`() {
    let report = report(ParentAccounts(), "208 社会|12.00\n20805 养老|8.10\n20899 其他|4.37", columns: ["合计"])
    #expect(report.findings.isEmpty)
    #expect(
      report.unanswered.map(\.reason.zh) == ["《支出表》：“208 社会”与其各项不相加，但本表数字不足以证实其应当相加，未作核对。"])
    #expect(
      report.unanswered.map(\.reason.en) == [
        "《支出表》: the parts of “208 社会” do not add up, and nothing proves that they should; not checked."
      ])
  }

  @Test(arguments: [("1.28", "1.28", 1), ("2.56", "1.28", 0), ("", "", 0)])
  func `A5 needs one other sum of its layout that holds`(_ vehicles: String, _ running: String, _ count: Int) {
    var table = Made.table(
      .threePublicExpenses, title: "“三公”经费支出预算表", columns: ["合计"],
      "因公出国（境）费|\n公务接待费|0.80\n公务用车购置及运行费|\(vehicles)\n①公务用车购置费|\n②公务用车运行维护费|\(running)\n合计|5.77")
    table.verdict = .notUnderstood
    let report = Reconciler(rules: [ThreePublicParts()]).check(Made.disclosure([table], kind: .budget))
    #expect(report.findings(.contradiction).count == count)
    #expect(report.unanswered.isEmpty == (count > 0))
  }

  @Test(arguments: [("2.60", 1), ("0.00", 0)])
  func `a part far too large is wrong where the sum across agrees on what it should be`(_ across: String, _ count: Int)
  {
    let lines =
      "合计|1,557.81|1,112.30|445.51\n201 甲|820.12|631.08|189.04\n205 乙|735.09|481.22|253.87\n208 丙|2.60|0.00|9002.60"
    let report = report(RowTotals(), across == "2.60" ? lines : lines.replacing("445.51", with: "9,445.51"))
    #expect(report.findings(.contradiction).count { $0.stated?.numberText == "2.60" } == count)
  }
}

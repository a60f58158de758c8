import BudgetModel
import Reconciliation
import Testing

@Suite struct StatedRatesTests {
  private func report(_ claims: String) -> Report { Made.report(StatedRates(), claims: claims) }

  private let lastYear = """
    八、机关运行经费|1|amount|机关运行经费||50.00万元
    八、机关运行经费|1|last-year|机关运行经费||40.00万元
    八、机关运行经费|1|change|机关运行经费|上年|10.00万元
    """

  @Test func `shares, changes and rates that follow from their operands are counted`() {
    let report = report(
      lastYear + """

        八、机关运行经费|1|change-rate|机关运行经费|上年|25.00%
        三、支出|1|amount|支出合计||80.00万元
        三、支出|2|amount|基本支出||60.00万元
        三、支出|2|share|基本支出||75.00%
        四、收入|1|amount|收入总计||45.00万元
        四、收入|2|change|收入总计|上年|-5.00万元
        四、收入|2|change-rate|收入总计|上年|-10.00%
        """)
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 3)]?.held == 4)
  }

  @Test(arguments: [("-15.13%", 0), ("-1.10%", 1), ("15.13%", 1)])
  func `a rate right behind the amounts of both years is what they give`(rate: String, findings: Int) {
    let report = report(
      """
      三、支出|2|last-year|2040601 行政运行||1690.69万元
      三、支出|2|amount|2040601 行政运行||1434.89万元
      三、支出|2|change-rate|2040601 行政运行|2025年预算执行数|\(rate)
      """)
    #expect(report.findings.count == findings)
    #expect(report.tallies[RuleID(.prose, 3)]?.held ?? 0 == 1 - findings)
  }

  @Test(arguments: [("2014001", 0), ("2010301", 1), ("", 1)])
  func `accounts of one name and two codes are two things`(code: String, findings: Int) {
    let report = report(
      """
      三、支出|1|amount|2010301 行政运行||50.00万元
      三、支出|1|change|2010301 行政运行|上年|10.00万元
      三、支出|2|last-year|\(code.isEmpty ? "" : code + " ")行政运行||0.00万元
      """)
    #expect(report.findings.count == findings)
  }

  @Test func `a rate taken on the new figure is a contradiction that says so`() throws {
    let report = report(lastYear + "\n八、机关运行经费|1|change-rate|机关运行经费|上年|20.00%")
    let finding = try #require(report.findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.computed?.text == "25.00%")
    #expect(
      finding.message.zh
        == "正文“八、机关运行经费”所述机关运行经费的增减幅度为 20.00%，按增减额 10.00 万元除以上年数 40.00 万元计算为 25.00%，相差 5.00 个百分点。")
    #expect(
      finding.message.en
        == "Under “八、机关运行经费” the text gives the rate of change of 机关运行经费 as 20.00%, while the change of 10.00 万元 "
        + "over last year's 40.00 万元 gives 25.00%; the difference is 5.00 points.")
    #expect(finding.explanation?.zh == "以本年数 50.00 万元为基数，恰为所述的 20.00%")
  }

  @Test func `a change that is not the difference of its years is a contradiction`() {
    let report = report(
      """
      八、机关运行经费|1|amount|机关运行经费||50.00万元
      八、机关运行经费|1|last-year|机关运行经费||40.00万元
      八、机关运行经费|1|change|机关运行经费|上年|12.00万元
      """)
    #expect(report.findings.map(\.severity) == [.contradiction])
  }

  @Test func `what the roundings of small amounts allow is rounding`() {
    let report = report(
      """
      九、三公|1|amount|公务接待费||0.30万元
      九、三公|1|change|公务接待费|上年|0.10万元
      九、三公|1|change-rate|公务接待费|上年|52.00%
      """)
    #expect(report.findings.map(\.severity) == [.rounding])
  }

  @Test func `a share of any larger amount before it is accepted, of none is not`() {
    let claims = """
      三、收支|1|amount|收入合计||90.00万元
      三、收支|2|amount|支出合计||80.00万元
      三、收支|3|amount|基本支出||60.00万元
      """
    #expect(report(claims + "\n三、收支|3|share|基本支出||75.00%").findings.isEmpty)
    #expect(report(claims + "\n三、收支|3|share|基本支出||70.00%").findings.count == 1)
  }

  @Test func `a rate without an amount is not judged`() {
    let report = report("四、收入|2|change|收入总计|上年|5.00万元\n四、收入|2|change-rate|收入总计|上年|10.00%")
    #expect(report.tallies.isEmpty)
  }

  @Test func `parts that have shares of their own are no wholes`() {
    let report = report(
      """
      二、结构|1|amount|一般支出||80.00万元
      二、结构|1|share|一般支出||80.00%
      二、结构|2|amount|教育支出||20.00万元
      二、结构|2|share|教育支出||30.00%
      """)
    #expect(report.tallies.isEmpty)
  }

  @Test func `a change that may be of a part is judged by the part as well`() {
    let report = report(
      """
      二、三公|1|amount|“三公”经费||19.86万元
      二、三公|2|amount|因公出国费||5.00万元
      二、三公|2|change|“三公”经费|上年|-15.00万元
      二、三公|2|change-rate|“三公”经费|上年|-75.00%
      """)
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 3)]?.held == 1)
  }

  private func shares(_ first: String, _ last: String) -> Report {
    report(
      """
      三、支出|1|amount|支出预算||99230.46万元
      三、支出|2|amount|人员支出||58486.35万元
      三、支出|2|share|人员支出||\(first)%
      三、支出|3|amount|公用支出||12237.94万元
      三、支出|3|share|公用支出||12.3%
      三、支出|4|amount|项目支出||28506.17万元
      三、支出|4|share|项目支出||\(last)%
      """)
  }

  @Test func `a share one unit off where the shares come to a hundred is a note that says so`() throws {
    let finding = try #require(shares("59.0", "28.7").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.explanation?.zh == "同列各项占比相加恰为 100%，疑似为凑足 100% 而调整末位")
    #expect(
      finding.explanation?.en == "the shares named with it come to exactly 100%; the last place seems adjusted for that"
    )
    #expect(
      finding.message.zh
        == "正文“三、支出”所述人员支出的占比为 59.0%，按 58,486.35 万元占支出预算 99,230.46 万元计算为 58.9%，相差 0.1 个百分点。")
  }

  @Test func `a share further off, or beside shares that do not come to a hundred, is a contradiction`() {
    #expect(shares("59.1", "28.6").findings.first?.severity == .contradiction)
    #expect(shares("59.0", "28.8").findings.map(\.severity) == [.contradiction, .contradiction])
    #expect(shares("58.9", "28.7").findings.isEmpty)
  }

  @Test(arguments: [
    ("2.31%", Severity.note), ("2.32%", .rounding), ("2.33%", .contradiction), ("2.30%", .contradiction),
  ])
  func `a rate that was cut instead of rounded is a note, one further off is none`(rate: String, severity: Severity) {
    let found = report(
      """
      一、收支|1|amount|公共安全支出||13656.34万元
      一、收支|1|change|公共安全支出|上年|309.03万元
      一、收支|1|change-rate|公共安全支出|上年|\(rate)
      """
    ).findings
    #expect(found.map(\.severity) == (severity == .rounding ? [] : [severity]))
    #expect(severity != .note || found.first?.explanation?.zh == "仅差末位一个单位，疑似截位或二次舍入")
  }
}

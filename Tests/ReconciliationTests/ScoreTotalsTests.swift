import BudgetModel
import Reconciliation
import Testing

@Suite struct ScoreTotalsTests {
  private func report(_ scores: [String], _ evaluation: String, weights: [String] = ["50", "40"]) -> Report {
    let lines = zip(weights, scores).enumerated().map {
      "产出指标|数量指标|指标\($0.offset)|-|-|=5|5|\($0.element.0)|\($0.element.1)|"
    }
    return Made.report(
      ScoreTotals(),
      projects: [
        Made.project(
          "房租", funds: "adjusted||45000元\nexecuted||45000元", indicators: lines.joined(separator: "\n"),
          evaluation: evaluation)
      ])
  }

  @Test func `points and weights that add up are counted`() {
    let report = report(["45", "40"], "100|10|85|95|优")
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.performance, 2)]?.held == 5)
  }

  @Test func `a total that its parts do not give is a contradiction`() throws {
    let finding = try #require(report(["45", "40"], "100|10|85|96|优").findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "项目“房租”的总得分为 96 分，指标完成情况得分与预算执行得分合计为 95 分，相差 1 分。")
    #expect(
      finding.message.en
        == "In project “房租”, 总得分 is 96 分, while the indicators and the points for spending come to 95 分; "
        + "the difference is 1 分.")
  }

  @Test func `a score above its weight is a contradiction`() throws {
    let finding = try #require(report(["51", "40"], "100|10|91|101|优").findings.onlyOne)
    #expect(finding.message.zh == "项目“房租”的指标“指标0”权重为 50 分，得分为 51 分。")
  }

  @Test func `weights and full points for spending that do not make a hundred are a contradiction`() {
    let report = report(["50", "50"], "100|10|100|110|优", weights: ["50", "50"])
    #expect(report.findings.map(\.stated?.text) == ["100 分"])
  }

  @Test func `the weight printed for spending and those of the indicators make a hundred`() throws {
    let finding = try #require(report(["45", "35"], "90|9|80|89|良|10", weights: ["50", "35"]).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.message.zh == "项目“房租”的满分为 100 分，各指标权重与预算执行分值合计为 95 分，相差 5 分。")
    #expect(report(["45", "35"], "90|9|80|89|良|15", weights: ["50", "35"]).findings.isEmpty)
  }

  @Test func `where spending has the usual weight, points below it are no missing weight`() {
    #expect(report(["50", "40"], "100|6|90|96|优").findings.isEmpty)
  }

  @Test func `weights of a target form that are not those of the other forms are a note`() throws {
    func report(_ last: String) -> Report {
      let projects = ["50", "50", "50", last].enumerated().map { index, weight in
        Made.project("项目\(index)", indicators: "产出指标|数量指标|甲|-|=5|||\(weight)||\n产出指标|质量指标|乙|-|=5|||40||")
      }
      return Made.report(ScoreTotals(), projects: projects, kind: .budget)
    }
    let finding = try #require(report("30").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "项目“项目3”各指标分值合计为 70 分，其余 3 份目标表均为 90 分。")
    #expect(report("50").findings.isEmpty)
  }

  @Test(arguments: [("48", ["88 分"]), ("50", []), ("60", []), ("30", [])])
  func `weights of a target form alone are 90 or 100 where they are near that`(_ first: String, _ told: [String]) {
    let project = Made.project("培训", indicators: "产出指标|数量指标|甲|-|=5|||\(first)||\n产出指标|质量指标|乙|-|=5|||40||")
    let report = Made.report(ScoreTotals(), projects: [project], kind: .budget)
    #expect(report.findings.map(\.stated?.text) == told)
  }

  @Test func `decimals leave room for rounding`() {
    #expect(report(["44.96", "39.95"], "100|10|84.9|94.9|优").findings.map(\.severity) == [.rounding])
  }

  @Test func `an indicator without points is not added up`() {
    let report = report(["45", ""], "|10||95|优")
    #expect(report.findings.isEmpty)
  }
}

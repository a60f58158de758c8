import BudgetModel
import Reconciliation
import Testing

/// What rules say of numbers of matters, projects and vehicles, and of accounts that nothing has.
@Suite struct CountedKindsTests {
  private let section = "三、预算绩效情况"

  private func report(
    _ rule: some Rule, _ phrases: [(StatedPhrase.Kind, String)] = [], claims: String = "", projects: [Project] = [],
    _ tables: Table...
  ) -> [Finding] {
    var disclosure = Made.disclosure(tables, kind: .budget)
    disclosure.phrases = phrases.map { StatedPhrase($0.0, $0.1, source: Source(.prose(section: section, sentence: 1))) }
    disclosure.claims = Made.claims(claims)
    disclosure.projects = projects
    return Reconciler(rules: [rule]).check(disclosure).findings.filter { $0.severity != .rounding }
  }

  @Test func `matters announced and told differ`() throws {
    let finding = try #require(report(CountedLists(), [(.ordinals, "7个方面；8")]).onlyOne)
    #expect(finding.message.zh == "正文“三、预算绩效情况”称“7个方面”，其后逐项所述为 8 项（一是、二是……）。")
  }

  @Test func `an account that nothing has is told once`() throws {
    let finding = try #require(
      report(AccountNames(), [(.strangeAccount, "办公厅事务；信访业务"), (.strangeAccount, "办公厅事务；信访业务")]).onlyOne)
    #expect(finding.message.zh == "正文“三、预算绩效情况”所称科目“信访业务”（与“办公厅事务”并列上下级），各表该处无此名称。")
    #expect(finding.places.count == 2)
  }

  @Test func `a code of seven digits that no table has belongs to the only account of its name`() throws {
    let table = Made.table(.generalPublic, title: "支出表", columns: ["合计"], "2010801 行政运行|60.00\n2010804 审计业务|40.00")
    let finding = try #require(report(AccountNames(), [(.account, "2010301 行政运行")], table).onlyOne)
    #expect(finding.message.zh == "文字中“行政运行”的编码为 2010301，各表为 2010801。")
    #expect(report(AccountNames(), [(.account, "2010801 行政运行")], table).isEmpty)
    let both = Made.table(.generalPublic, title: "支出表", columns: ["合计"], "2010801 行政运行|60.00\n2010301 行政运行|40.00")
    #expect(report(AccountNames(), [(.account, "2010601 行政运行")], both).isEmpty)
  }

  @Test func `projects with targets are as many as the document has`() throws {
    let projects = [Made.project("甲", form: true), Made.project("乙", form: true)]
    func found(_ count: Int) -> [Finding] {
      report(ProjectCoverage(), claims: "\(section)|1|count|设置并编报||\(count)个", projects: projects)
    }
    #expect(found(2).isEmpty)
    #expect(found(3).map(\.message.zh) == ["正文“三、预算绩效情况”所述有绩效目标的项目为 3 个，文件所列为 2 个。"])
  }

  @Test func `vehicles kept are as many among expenses and among assets`() throws {
    func found(_ count: Int) -> [Finding] {
      report(
        ThreePublicCounts(),
        claims: """
          五、“三公”经费|1|count|公务用车保有量||\(count)辆
          六、国有资产占用情况|1|count|车辆||2辆
          """)
    }
    #expect(found(2).isEmpty)
    #expect(found(3).map(\.severity) == [.note])
  }

  @Test func `what is to be little has no floor`() {
    func found(_ name: String, _ target: String, _ subcategory: String = "经济成本指标") -> [String] {
      report(
        TargetDirections(),
        projects: [Made.project("宣传", indicators: "成本指标|\(subcategory)|\(name)|-|\(target)|-|-|||-", form: true)]
      ).map(\.message.zh)
    }
    #expect(found("拍摄成本", "≥25万元") == ["项目“宣传”的指标“拍摄成本”，目标值为 ≥25万元，符号可能写反。"])
    #expect(found("拍摄成本", "≤25万元").isEmpty)
    #expect(found("人均补助标准", "≥400元").isEmpty)
    #expect(found("服务对象投诉次数", "≥20次", "质量指标").count == 1)
    #expect(found("投诉处理率", "≥95%", "质量指标").isEmpty)
  }

  @Test func `income and expenditure of appropriations together are those of their table`() {
    let table = Made.twoSided(
      .appropriation, title: "财政拨款收支表", income: (["合计"], "总计|2,961.68"), expenditure: (["合计"], "总计|2,961.68"))
    func found(_ money: String) -> Int {
      report(
        ProseAgainstTables(), claims: "四、财政拨款收入支出情况说明|1|amount|财政拨款收入支出总计||\(money)万元", table
      ).count
    }
    #expect(found("2,961.68") == 0)
    #expect(found("0.3") == 1)
  }

  @Test func `an amount of the goal is the form's money`() throws {
    func found(_ goal: String) -> [Finding] {
      var project = Made.project("租金", funds: "annual||184.94万元", form: true)
      project.goal = goal
      return report(GoalNumbers(), projects: [project])
    }
    #expect(found("2026年房租184.94万元。").isEmpty)
    #expect(found("2026年房租148.94万元。").map(\.message.zh) == ["项目“租金”的年度目标称 148.94 万元，年度资金总额为 184.94 万元。"])
    #expect(found("带来收入735.20万元。").isEmpty)
  }
}

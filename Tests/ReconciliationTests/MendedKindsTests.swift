import BudgetModel
import Reconciliation
import Testing

/// Kinds of faults that people planted in real documents and no rule told at first, each in invented words.
@Suite struct MendedKindsTests {
  private let section = "三、支出预算情况说明"

  private func report(
    _ rule: some Rule, _ phrases: [(StatedPhrase.Kind, String)] = [], claims: String = "", projects: [Project] = []
  ) -> [Finding] {
    var disclosure = Made.disclosure([], kind: .budget)
    disclosure.phrases = phrases.map { StatedPhrase($0.0, $0.1, source: Source(.prose(section: section, sentence: 1))) }
    disclosure.claims = Made.claims(claims)
    disclosure.projects = projects
    return Reconciler(rules: [rule]).check(disclosure).findings.filter { $0.severity != .rounding }
  }

  // MARK: Sentences

  @Test func `what was not given this year is a reason for less, what was not given last year for more`() throws {
    #expect(report(ReasonDirections(), [(.reason, "增加3.00万元：上年度未安排")]).isEmpty)
    #expect(report(ReasonDirections(), [(.reason, "减少3.00万元：本年度未安排")]).isEmpty)
    let finding = try #require(report(ReasonDirections(), [(.reason, "增加3.00万元：本年度未安排")]).onlyOne)
    #expect(finding.message.zh == "正文“三、支出预算情况说明”称增加3.00万元，所述原因为“本年度未安排”，方向相反。")
    // Neither year, or both: nothing is known.
    #expect(report(ReasonDirections(), [(.reason, "增加3.00万元：未安排")]).isEmpty)
  }

  @Test func `an amount in another unit than all beside it is told by the sum it belongs to`() throws {
    let claims = """
      \(section)|1|amount|本年收入||937.33万元
      \(section)|1|amount|一般公共预算收入||870.33万元
      \(section)|2|amount|基金收入||67.00万元
      \(section)|3|amount|上年结转||12.50万元
      """
    #expect(report(UnitSlips(), claims: claims).isEmpty)
    let slip = claims.replacing("67.00万元", with: "67.00元")
    let finding = try #require(report(UnitSlips(), claims: slip).onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh
        == "正文“三、支出预算情况说明”中，基金收入为 67.00 元；以万元计为 67.00 万元，方与所述 937.33 万元、870.33 万元 相符，疑似元、万元混用。")
    // A price in 元 makes no sum.
    #expect(report(UnitSlips(), claims: claims + "\n\(section)|4|amount|人均||500.00元").isEmpty)
  }

  @Test func `projects that a sentence names and counts have the money it gives them`() throws {
    let projects = [
      Made.project("热线整合经费", funds: "annual||3170.00万元", listed: true),
      Made.project("公车统管费用", funds: "annual||120.00万元", listed: true),
    ]
    #expect(report(NamedProjects(), [(.funded, "热线整合经费 3170万元")], projects: projects).isEmpty)
    #expect(report(NamedProjects(), [(.funded, "热线整合经费、公车统管费用 3290万元")], projects: projects).isEmpty)
    let finding = try #require(
      report(NamedProjects(), [(.funded, "公车统管费用 3170万元")], projects: projects).onlyOne)
    #expect(finding.message.zh == "正文“三、支出预算情况说明”称“公车统管费用”涉及资金 3,170 万元，所列项目资金为 120 万元。")
    #expect(report(NamedProjects(), [(.funded, "城市更新经费 3170万元")], projects: projects).isEmpty)
  }

  @Test func `a term explained as another is told`() throws {
    let finding = try #require(report(Leftovers(), [(.swapped, "项目支出：指保障机构正常运转")]).onlyOne)
    #expect(finding.message.zh == "正文“三、支出预算情况说明”名词或科目的解释是另一个的：“项目支出：指保障机构正常运转”。")
  }

  @Test func `an expense that a sentence denies is not in the table of the three public expenses`() throws {
    func found(_ money: String, _ words: String = "未安排公务用车购置") -> [Finding] {
      var disclosure = Made.disclosure(
        [
          Made.table(
            .threePublicExpenses, title: "“三公”经费支出预算表", columns: ["预算数"],
            "合计|\(money)\n公务接待费|\n公务用车购置费|\(money)\n公务用车运行维护费|")
        ], kind: .budget)
      disclosure.phrases = [StatedPhrase(.denied, words, source: Source(.prose(section: section, sentence: 1)))]
      return Reconciler(rules: [DeniedFunds()]).check(disclosure).findings
    }
    #expect(found("").isEmpty && found("0.00").isEmpty)
    let finding = try #require(found("12.00").onlyOne)
    #expect(finding.severity == .contradiction && finding.message.zh.contains("称“未安排公务用车购置”"))
    #expect(found("12.00", "未安排公务接待").isEmpty)
  }

  // MARK: Forms

  @Test func `numbers that follow one another in what became of a goal come to the indicator`() throws {
    func found(_ number: String) -> [Finding] {
      var project = Made.project(
        "培训", indicators: "产出指标|数量指标|培养实践锻炼干部人数|-|-|-|123人|-||-", evaluation: "100|10||98|优", form: true)
      project.evaluation?.outcome = "培养锻炼中央单位干部48人、地方干部\(number)人，选派7名干部实践锻炼。"
      return report(GoalNumbers(), projects: [project])
    }
    #expect(found("68").isEmpty)
    #expect(try #require(found("58").onlyOne).message.zh.contains("48、58、7 合计不为指标"))
    // Far from it something else is counted.
    #expect(found("12").isEmpty)
  }

  @Test func `what a goal counts by the name of an exact target is that target`() throws {
    func found(_ goal: String, _ target: String = "=5个") -> [Finding] {
      var project = Made.project("营商", indicators: "产出指标|数量指标|专项工作落实|-|\(target)|-|-|-||-", form: true)
      project.goal = goal
      return report(GoalNumbers(), projects: [project])
    }
    #expect(found("整体工作及5个专项工作水平提升").isEmpty)
    #expect(found("整体工作及6个专项工作水平提升").count == 1)
    #expect(found("整体工作及6个专项工作水平提升", "≥5个").isEmpty && found("6个中心").isEmpty && found("每月6个专项工作").isEmpty)
  }

  @Test func `what a part may cost is not above all money of the project`() throws {
    func form(_ cost: String) -> [Project] {
      [
        Made.project(
          "修缮", funds: "annual||300.00万元", indicators: "成本指标|经济成本指标|设备购置成本|-|≤\(cost)万元|-|-|||-",
          form: true)
      ]
    }
    #expect(report(CostCeilings(), projects: form("200")).isEmpty)
    let finding = try #require(report(CostCeilings(), projects: form("500")).onlyOne)
    #expect(finding.severity == .note && finding.message.zh.contains("高于"))
  }

  @Test func `stages that follow one another are due one after the other`() throws {
    func form(_ month: String) -> [Project] {
      [
        Made.project(
          "修缮",
          indicators: """
            产出指标|时效指标|论证及方案设计|-|2023年1月|-|-|||-
            产出指标|时效指标|招标确定施工单位|-|2023年\(month)|-|-|||-
            产出指标|时效指标|项目施工|-|2023年2月-8月|-|-|||-
            产出指标|时效指标|竣工验收并交付使用|-|2023年8月底|-|-|||-
            """, form: true)
      ]
    }
    #expect(report(DatedTargets(), projects: form("1月")).isEmpty)
    let found = report(DatedTargets(), projects: form("9月"))
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.zh == "项目“修缮”的指标“招标确定施工单位”为 2023年9月，晚于其后的“竣工验收并交付使用”（2023年8月底）。")
  }

  @Test func `the only number of a goal counted as an indicator is, is the indicator's`() throws {
    func form(_ goal: String, _ target: String) -> [Project] {
      var project = Made.project("储备", indicators: "产出指标|数量指标|冻猪肉储备量|-|\(target)|-|-|||-", form: true)
      project.goal = goal
      return [project]
    }
    #expect(report(GoalNumbers(), projects: form("冻猪肉保持在1000吨以上", "≥1000吨")).isEmpty)
    let finding = try #require(report(GoalNumbers(), projects: form("冻猪肉保持在1000吨以上", "≥800吨")).onlyOne)
    #expect(finding.message.zh.contains("≥800吨"))
    #expect(report(GoalNumbers(), projects: form("冻猪肉1000吨、牛肉300吨", "≥800吨")).isEmpty)
    #expect(report(GoalNumbers(), projects: form("开设门店1000吨位", "≥800吨")).isEmpty)
  }

  @Test func `prices may be averages, and two digits far apart may be swapped`() throws {
    func form(_ goal: String) -> [Project] {
      var project = Made.project("补贴", funds: "annual||44.47万元", form: true)
      project.goal = goal
      return [project]
    }
    #expect(report(UnitPrices(), projects: form("治安10人，工资3406元/人.月，绩效0.36万元/年.人。")).isEmpty)
    let finding = try #require(
      report(UnitPrices(), projects: form("治安10人，工资3604元/人.月，绩效0.36万元/年.人。")).onlyOne)
    #expect(finding.message.zh.contains("3604×10×12＋0.36×10"))
    #expect(report(UnitPrices(), projects: form("月人均3760元，10人，全年。")).count == 1)
  }

  @Test func `an indicator whose actual value says that it was not done has not its points`() throws {
    let line = "产出指标|数量指标|购置设备|-|3台|-|设备尚未采购|10|10|"
    let project = Made.project("设备", indicators: line, evaluation: "100|10|85|95|优")
    let finding = try #require(report(UndoneWork(), projects: [project]).onlyOne)
    #expect(finding.message.zh == "项目“设备”的指标“购置设备”得满分，而完成情况称“设备尚未采购”。")
    let lost = Made.project("设备", indicators: line.replacing("|10|10|", with: "|10|6|"), evaluation: "100|10|85|95|优")
    #expect(report(UndoneWork(), projects: [lost]).isEmpty)
  }

  @Test func `a number of things has no target in percent, but for its growth`() {
    func form(_ name: String, _ target: String) -> Int {
      report(
        MeasuredNames(),
        projects: [Made.project("劳务", indicators: "产出指标|数量指标|\(name)|-|\(target)|-|-|||-", form: true)]
      ).count
    }
    #expect(form("培训人数", "≥95%") == 1)
    #expect(form("外派人数", "同比增长3%") == 0)
    #expect(form("巡查频率", "每周2次") == 0)
    #expect(form("事故率", "≤1次") == 1)
  }
}

import BudgetModel
import Reconciliation

/// The cases of the rules about what words of forms and of the text name, promise and call undone.
extension RuleCase {
  private static let section = "三、支出预算情况说明"

  private static func document(
    _ phrases: [(StatedPhrase.Kind, String)] = [], projects: [Project] = [], kind: DisclosureKind = .budget,
    isSilent: Bool = false
  ) -> Disclosure {
    var disclosure = Made.disclosure([], kind: kind)
    disclosure.phrases = phrases.map { StatedPhrase($0.0, $0.1, source: Source(.prose(section: section, sentence: 1))) }
    disclosure.projects = projects
    if !isSilent { disclosure.claims = Made.claims("\(section)|1|amount|会议费||1.00万元") }
    return disclosure
  }

  private static func form(_ target: String, name: String = "群众满意度") -> Disclosure {
    document(
      projects: [Made.project("网络", indicators: "产出指标|数量指标|\(name)|-|\(target)|-|-|||-", form: true)])
  }

  static let standards: [RuleCase] = [
    RuleCase(
      MisnamedProjects(), keeps: "-", breaks: "第四次全国经济普查；第四次全国农业普查经费", nears: "-", silent: "", hasRounding: false
    ) { text in
      document(
        text.count > 1 ? [(.misnamed, text)] : [], projects: text.isEmpty ? [] : [Made.project("第四次全国农业普查经费")])
    },
    RuleCase(
      UndoneWork(), keeps: "95|尚未到货", breaks: "100|设备年底尚未到货", nears: "100|未发生事故", silent: "", hasRounding: false
    ) { text in
      let parts = text.split(separator: "|").map(String.init)
      // A second project lost points, so that something is counted where the first is left alone.
      let projects = (parts.isEmpty ? [] : [parts, ["95", "尚未到货"]]).enumerated().map { index, parts in
        var project = Made.project("设备\(index)", evaluation: "100|10|85|\(parts[0])|优")
        project.evaluation?.outcome = parts[1]
        return project
      }
      return document(projects: projects, kind: .finalAccounts)
    },
    RuleCase(
      BorrowedGoals(), keeps: "按时拨付离休干部的费用", breaks: "及时审核慢特病患的费用", nears: "及时足额拨付每一笔费用", silent: "", hasRounding: false
    ) { goal in
      var project = Made.project(
        "企业离休干部补助",
        indicators: "产出指标|数量指标|离休干部人数|-|330人|-|-|||-\n满意度指标|满意度|离休干部满意度|-|≥95%|-|-|||-", form: true)
      project.goal = goal
      return document(projects: [project, Made.project("慢特病管理服务经费")])
    },
    RuleCase(
      ScoringStandards(), keeps: "≥12次；每月至少一次；12", breaks: "≥4次；每月至少一次；12", nears: "≥15次；每月至少一次；12", silent: "",
      hasRounding: false
    ) { text in document(text.isEmpty ? [] : [(.standard, text)]) },
    RuleCase(MeasuredNames(), keeps: "≥95%", breaks: "≥95人", nears: "≥95‰", silent: "满意", hasRounding: false) {
      form($0)
    },
    RuleCase(RepeatedIndicators(), keeps: "≥40人", breaks: "≥60人", nears: "40人", silent: "", hasRounding: false) {
      other in
      let lines = ["≥40人", other].filter { !$0.isEmpty }.map { "产出指标|数量指标|培训人数|-|\($0)|-|-|||-" }
      return document(projects: [Made.project("培训", indicators: lines.joined(separator: "\n"), form: true)])
    },
    RuleCase(
      SettledYears(), keeps: "-", breaks: "2024年部门决算情况说明", nears: "-", silent: "", hasRounding: false
    ) { text in document(text.count > 1 ? [(.settled, text)] : [], isSilent: text.isEmpty) },
  ]
}

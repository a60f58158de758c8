import BudgetModel

/// What is to be reached has no ceiling for a target.
///
/// A target of satisfaction, or of a rate of what is well, on time, passed or covered, that is given as at most (≤98%) is noted: the sign is
/// turned round. So is a cost in money, or a number or rate of complaints, accidents and faults, that is given as at least (≥25万元).
///
/// Tolerance: none; at most 100% bounds nothing.
///
/// Example: 群众满意度 ≤98%.
///
/// Silent for rates of money, which may have a ceiling, and of what is not wanted (投诉率, 差错率).
///
/// 说明
///
/// 越高越好的指标，目标值不应是上限。
///
/// 满意度，以及合格率、及时率、准确率、达标率、通过率、覆盖率等，目标值写作“至多”（≤98%）的，作提示：符号可能写反。以金额表示的成本，以及投诉、事故、差错的数或率，目标值写作“至少”（≥25万元）的，亦同。
///
/// 容差：无；≤100% 不作限制。
///
/// 例：群众满意度 ≤98%。
///
/// 资金、成本类的比率可有上限，投诉率、差错率等以低为好，均不作核对。
public struct TargetDirections: Rule {
  /// D20.
  public let id = RuleID(.performance, 20)
  /// What it compares.
  public let title = Wording(zh: "目标值的方向", en: "the direction of targets")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openProjects {
      for indicator in project.project.indicators {
        checkFloor(indicator, project, into: &report)
        guard let target = indicator.target?.withoutSpace, Self.isWanted(indicator.name),
          let value = MeasuredValue(target), target.contains(where: { "%％".contains($0) })
        else { continue }
        guard Self.ceilings.contains(where: target.begins), !Self.isWhole(value.number)
        else {
          report.held(id)
          continue
        }
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh: "项目\(project.name)的指标“\(indicator.name)”，目标值为 \(target)，符号可能写反。",
              en:
                "In project \(project.name), the target of “\(indicator.name)” is \(target); its sign may be turned round."
            ),
            places: [project.place(indicator)]))
      }
    }
  }

  /// What is to cost as little as it can, or not to happen at all, with a floor for a ceiling: 拍摄成本 ≥25万元.
  private func checkFloor(_ indicator: Indicator, _ project: OpenProject, into report: inout Report) {
    guard let target = indicator.target?.withoutSpace, let value = MeasuredValue(target), !value.isVague else { return }
    let name = indicator.name.folded
    let isCost = indicator.isOfCost && name.ends("成本") && value.unit.noun == "元" && value.unit.rate == nil
    let isFault = Self.faults.contains(where: name.ends)
    guard isCost || isFault else { return }
    guard Self.floors.contains(where: target.begins) else {
      report.held(id)
      return
    }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: project.disclosure,
        message: Wording(
          zh: "项目\(project.name)的指标“\(indicator.name)”，目标值为 \(target)，符号可能写反。",
          en:
            "In project \(project.name), the target of “\(indicator.name)” is \(target); its sign may be turned round."),
        places: [project.place(indicator)]))
  }

  private static let floors = ["≥", "≧", ">", "＞", "大于", "高于", "不低于", "不少于"]
  /// What is better the less there is of it.
  private static let faults = [
    "投诉率", "投诉次数", "投诉数", "投诉数量", "事故率", "事故数", "事故次数", "事故发生率", "事故发生次数", "事故发生数", "差错率", "失误率", "违规率", "故障率", "故障次数",
    "延误率", "不合格率",
  ]

  /// Whether more of it is better.
  private static func isWanted(_ name: String) -> Bool {
    let name = name.folded
    return name.holds(any: wanted) && !name.holds(any: unwanted)
  }

  private static func isWhole(_ number: PublishedNumber) -> Bool {
    number.order(PublishedNumber(digits: 100, places: 0)) == 0
  }

  private static let ceilings = ["≤", "≦", "<", "＜", "小于", "低于", "不高于", "不超过"]
  private static let wanted = ["满意", "合格率", "及时率", "准确率", "达标率", "通过率", "覆盖率", "完好率", "有效率", "优良率", "知晓率"]
  private static let unwanted = [
    "不满", "不合格", "不达标", "不及时", "未", "投诉", "差错", "失误", "违", "预算", "资金", "成本", "支出", "经费", "费用", "结转", "变动", "偏差",
  ]
}

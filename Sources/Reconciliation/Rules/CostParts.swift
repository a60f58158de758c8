import BudgetModel

/// The parts of a cost add up to the money of the project.
///
/// Where a form states several cost indicators in money (or several amounts in one: ≤42.38万元；≤88.65万元), they are added up and compared with the
/// money of the project at every stage, and with the indicator that is the total cost. Where one digit, or two swapped, of a part would make
/// them add up to one of these, that part is noted.
///
/// Tolerance: half a unit of the last place of every figure.
///
/// Example: a project of 131.03 万元 with costs of ≤42.38万元 and ≤88.56万元; with 88.65 they come to 131.03.
///
/// Silent where one of the targets is a price for each (元/人), where they miss the money by more than a slip of the pen, as they may be some of
/// all costs, and for figures of fewer than four digits.
///
/// 说明
///
/// 成本的各部分之和，应等于项目资金。
///
/// 绩效表列有数个以金额表示的成本指标（或一个指标列有数个金额：≤42.38万元；≤88.65万元）的，相加后与项目各阶段资金及总成本指标核对；改动其中一个指标值的一位数字、或互换两位数字即相等的，作提示。
///
/// 容差：各数按末位的半个单位计。
///
/// 例：项目资金 131.03 万元，成本指标为 ≤42.38万元 和 ≤88.56万元；后者为 88.65 则合计为 131.03。
///
/// 指标值为单价（元/人），所差并非笔误可以解释（可能仅列部分成本），以及不足四位的数字，不作核对。
public struct CostParts: Rule {
  /// D16.
  public let id = RuleID(.performance, 16)
  /// What it compares.
  public let title = Wording(zh: "各项成本之和与项目资金", en: "parts of a cost against the money of the project")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      var (wholes, parts): ([Term], [Term]) = ([], [])
      var isClear = true
      for indicator in form.project.indicators where indicator.isOfCost {
        guard let amounts = form.amounts(indicator) else {
          isClear = false
          continue
        }
        if indicator.name.withoutSpace.holds(any: CostCeilings.totals) { wholes += amounts } else { parts += amounts }
      }
      guard isClear, (2...16).contains(parts.count) else { continue }
      wholes += Funding.Measure.allCases.filter { $0 != .rate && $0 != .balance }.compactMap(form.total)
      check(parts, wholes.filter { $0.figure.value > 0 }, form, into: &report)
    }
  }

  private func check(_ parts: [Term], _ wholes: [Term], _ form: OpenProject, into report: inout Report) {
    let judged = wholes.compactMap { whole in Equation(whole, isSumOf: parts).judged().map { (whole, $0) } }
    if judged.contains(where: { $0.1.outcome != .contradiction }) {
      report.held(id)
      return
    }
    for (whole, judgement) in judged {
      let slip = parts.first { part in
        let right = part.figure.with(value: part.figure.value + judgement.difference.value)
        return part.figure.digits >= 1_000 && Suggestion.slip(part.figure, right) != nil
      }
      guard let slip else { continue }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: form.disclosure,
          message: Wording(
            zh:
              "\(form.called.zh)的 \(parts.count) 项成本合计为 \(judgement.computed.text)，\(whole.label)为 \(whole.figure.text)，"
              + "相差 \(judgement.difference.magnitude.text)；“\(slip.label)”的 \(slip.figure.text) 疑误。",
            en:
              "In \(form.called.en), the \(parts.count) costs come to \(judgement.computed.text) beside \(whole.figure.text) "
              + "(\(whole.label)); the difference is \(judgement.difference.magnitude.text), which a digit of "
              + "\(slip.figure.text) (\(slip.label)) would make."),
          stated: whole.figure, computed: judgement.computed, difference: judgement.difference,
          places: [whole.place] + parts.map(\.place)))
      return
    }
  }
}

extension ExactFigure {
  /// The digits it is printed with, without the point and zeros at the end.
  fileprivate var digits: Int {
    var digits = Int(numberText.filter { $0.isASCII && $0.isNumber }) ?? 0
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits
  }
}

extension OpenProject {
  /// The amounts of a cost indicator that are no prices; none where it is not in money, nil where it is a price, a bound from below or unclear.
  fileprivate func amounts(_ indicator: Indicator) -> [Term]? {
    guard let target = indicator.target?.withoutSpace, target.holds("元") else { return [] }
    var terms: [Term] = []
    for part in target.split(whereSeparator: { "；;、".contains($0) }).map(String.init) {
      guard let value = MeasuredValue(part), !value.isVague, value.unit.noun == "元", value.unit.rate == nil,
        !part.holds(any: ["≥", "＞", ">", "不低于", "以上", "每", "/", "标准"]),
        !indicator.name.holds(any: ["标准", "人均", "单价", "每"]),
        let unit = [0: MoneyUnit.yuan, 4: .tenThousandYuan, 8: .hundredMillionYuan][value.unit.scale],
        let exact = Figure(value.number.text, .money(unit)).flatMap({ ExactFigure($0) })
      else { return nil }
      if exact.value != 0 {
        terms.append(Term(indicator.name, exact.publishedFinely(places: 2), place: place(indicator)))
      }
    }
    return terms
  }
}

import BudgetModel

/// A project's self-evaluation and money, for the panel beside its indicators.
enum ProjectPanel {
  /// Makes the panel.
  static func make(_ project: Project, _ context: ListingContext) -> Panel {
    var lines: [Panel.Line] = []
    var short: [String] = []
    if let evaluation = project.evaluation {
      lines += score(project, evaluation, context)
      short.append(shortScore(project, evaluation, context))
    } else {
      lines += [Panel.Line(context.pick("未公布自评", "no self-evaluation"), role: .absent), .blank]
    }
    lines += money(project, context)
    short.append(shortMoney(project, context))
    lines += labels(project, context)
    return Panel(lines: lines, short: short)
  }

  private static func score(
    _ project: Project, _ evaluation: SelfEvaluation, _ context: ListingContext
  ) -> [Panel.Line] {
    let total = ScoreSum([evaluation.total])
    var lines = [
      Panel.Line(
        context.pick("自评得分", "Self-evaluation"), "\(total.text) / 100 \(evaluation.gradeText)",
        role: GradeRole.role(project)), .blank,
    ]
    let weights = ScoreSum(project.indicators.map(\.weight))
    if let score = evaluation.executionScore {
      let sum = ScoreSum([score])
      let weight =
        evaluation.executionWeight ?? weights.hundredths.map { PublishedNumber(digits: max(0, 10_000 - $0), places: 2) }
      let base = ScoreSum([weight])
      lines.append(
        Panel.Line(
          context.pick("执行率得分", "Execution"), "\(sum.text) / \(base.text)", role: .amount,
          fraction: sum.fraction(of: base)))
    }
    var categories: [String] = []
    for indicator in project.indicators where !categories.contains(indicator.category) {
      categories.append(indicator.category)
    }
    for category in categories {
      let group = project.indicators.filter { $0.category == category }
      let (weight, score) = (ScoreSum(group.map(\.weight)), ScoreSum(group.map(\.score)))
      lines.append(
        Panel.Line(
          context.standard(category), "\(score.text) / \(weight.text)", role: .amount,
          fraction: score.fraction(of: weight)))
    }
    return lines + [.blank]
  }

  private static let measures: [(Funding.Measure, String, String)] = [
    (.period, "实施期", "Period"), (.annual, "年度", "Annual"), (.requested, "目标申报", "Requested"),
    (.approved, "年初预算", "Approved"), (.adjusted, "全年预算", "Adjusted"), (.executed, "执行", "Spent"),
    (.balance, "结转", "Carried over"),
  ]

  /// What a stage of the money is called.
  static func name(_ measure: Funding.Measure, _ context: ListingContext) -> String {
    if measure == .rate { return context.pick("执行率", "Rate") }
    return measures.first { $0.0 == measure }.map { context.pick($0.1, $0.2) } ?? ""
  }

  private static func money(_ project: Project, _ context: ListingContext) -> [Panel.Line] {
    var lines = [Panel.Line(context.pick("资金", "Money"), context.unit.rawValue, role: .secondary)]
    for (measure, chinese, english) in measures {
      guard let amount = project.total(measure) else { continue }
      lines.append(Panel.Line(context.pick(chinese, english), AmountText.text(amount, context.unit), role: .amount))
    }
    for origin in origins(project) {
      lines.append(
        Panel.Line("  " + context.standard(origin.0), AmountText.text(origin.1, context.unit), role: .secondary))
    }
    lines.append(.blank)
    let rates = ProjectRates(project)
    func add(_ label: String, _ rate: Joined<Rate>) {
      guard project.executed != nil else { return }
      lines.append(
        Panel.Line(
          label, AmountText.text(rate.value), role: ListingCell.execution(rate, context).role,
          fraction: rate.value?.basisPoints))
    }
    add(context.pick("执行率 对全年", "Spent of adjusted"), rates.ofAdjusted)
    if let stated = rates.stated {
      lines.append(Panel.Line(context.pick("  文件所述", "  as stated"), "\(stated.number.text)%", role: .amount))
    }
    add(context.pick("执行率 对年初", "Spent of approved"), rates.ofApproved)
    return lines
  }

  /// The sources of the year's money that are not nothing.
  private static func origins(_ project: Project) -> [(String, Amount)] {
    let measure: Funding.Measure = project.evaluation == nil ? .annual : .executed
    return project.funds.compactMap { funding in
      guard funding.measure == measure, let origin = funding.origin, let amount = funding.figure?.amount,
        amount.fen != 0
      else { return nil }
      return (origin, amount)
    }
  }

  private static func labels(_ project: Project, _ context: ListingContext) -> [Panel.Line] {
    var lines: [Panel.Line] = []
    let labels = [
      (context.pick("实施单位", "Unit"), project.unit),
      (context.pick("主管部门", "Authority"), project.authority == project.unit ? nil : project.authority),
      (context.pick("项目编码", "Code"), project.code),
      (context.pick("项目属性", "Kind"), project.attribute),
      (context.pick("项目期", "Duration"), project.duration),
      (context.pick("目标表年度", "Form's year"), project.formYear.map { String($0) }),
      (context.pick("目标表名称", "Form's name"), project.formName),
    ]
    for (label, value) in labels { if let value { lines.append(Panel.Line(label, value, role: .secondary)) } }
    return lines.isEmpty ? [] : [.blank] + lines
  }

  private static func shortScore(_ project: Project, _ evaluation: SelfEvaluation, _ context: ListingContext) -> String
  {
    let score = [ScoreSum([evaluation.total]).text, evaluation.gradeText].filter { !$0.isEmpty }
    var parts = [
      context.pick("自评得分 ", "score ") + score.joined(separator: " "),
      context.pick("执行率得分 ", "execution ") + ScoreSum([evaluation.executionScore]).text,
    ]
    let labels = (context.pick("对全年 ", "of adj. "), context.pick("对年初 ", "of appr. "))
    let rates = ProjectRates(project)
    let stated = rates.stated.map { context.pick("所述 ", "stated ") + "\($0.number.text)%" }
    if project.executed != nil {
      parts.append(labels.0 + AmountText.text(rates.ofAdjusted.value) + (stated.map { " (\($0))" } ?? ""))
      parts.append(labels.1 + AmountText.text(rates.ofApproved.value))
    } else if let stated {
      parts.append(stated)
    }
    return parts.joined(separator: " \(context.symbols.dot) ")
  }

  private static func shortMoney(_ project: Project, _ context: ListingContext) -> String {
    measures.compactMap { measure, chinese, english in
      guard measure != .requested, let amount = project.total(measure), measure != .balance || amount.fen != 0
      else { return nil }
      return "\(context.pick(chinese, english)) \(AmountText.text(amount, context.unit))"
    }.joined(separator: " \(context.symbols.dot) ") + " \(context.unit.rawValue)"
  }
}

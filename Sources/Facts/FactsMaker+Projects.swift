import BudgetModel

extension FactsMaker {
  /// The projects, those of the final accounts first.
  func projects() -> [[FactValue]] { all().map { row($0.entry, $0.project, $0.kind) } }

  /// The indicators of the projects.
  func indicators() -> [[FactValue]] {
    all().flatMap { entry, project, kind in
      let attainments = open.attainments(of: project)
      return project.indicators.enumerated().map { index, indicator in
        row(indicator, index < attainments.count ? attainments[index] : nil, index, of: entry, kind)
      }
    }
  }

  /// The projects, each as the document has it that knows more.
  private func all() -> [(entry: YearProject, project: Project, kind: DisclosureKind)] {
    open.projects.compactMap { entry in
      if let project = entry.finalAccounts { return (entry, project, .finalAccounts) }
      return entry.budget.map { (entry, $0, .budget) }
    }
  }

  private func row(_ entry: YearProject, _ project: Project, _ kind: DisclosureKind) -> [FactValue] {
    let rates = ProjectRates(project)
    // What a self-evaluation does not say of the budget, the budget does.
    let approved = project.approved ?? entry.budget?.approved
    func based(_ amount: Amount?, _ unit: String?) -> BasedAmount? { amount.map { BasedAmount($0, Basis(body: unit)) } }
    let ofApproved =
      project.approved == nil
      ? based(project.executed, project.unit).rate(of: based(approved, entry.budget?.unit)) : rates.ofApproved
    let attainments = open.attainments(of: project)
    let isEvaluated = project.evaluation != nil
    let source = project.listing ?? project.evaluation?.source ?? project.funds.first?.source
    return row(
      [
        FactValue(project.name), FactValue(entry.unit), FactValue(approved), FactValue(project.adjusted),
        FactValue(project.executed), FactValue(rates.ofAdjusted.value), FactValue(ofApproved.value),
        FactValue(hundredths: project.evaluation?.total), FactValue(project.evaluation?.gradeText),
        FactValue(count: isEvaluated ? attainments.count { $0 != nil && $0 != .missed } : nil),
        FactValue(count: isEvaluated ? attainments.count { $0 != nil } : nil),
        // None is nothing that was published: no form, or one that was not read.
        FactValue(count: project.indicators.isEmpty ? nil : project.indicators.count),
        FactValue(count: entry.isOverall ? 1 : 0),
      ], kind, source ?? project.indicators.first?.source, place: entry.key)
  }

  private func row(
    _ indicator: Indicator, _ attainment: Attainment?, _ index: Int, of entry: YearProject, _ kind: DisclosureKind
  ) -> [FactValue] {
    row(
      [
        FactValue(indicator.name), FactValue(entry.key), FactValue(indicator.category),
        FactValue(indicator.subcategory), FactValue(indicator.annualTarget), FactValue(indicator.target),
        FactValue(indicator.actual), FactValue(hundredths: indicator.weight),
        FactValue(hundredths: indicator.score), FactValue(attainment.map(Self.verdict)),
        FactValue(Self.reached(indicator)), FactValue(indicator.deviation),
      ], kind, indicator.source, place: "\(entry.key)\u{1F}\(index)")
  }

  private static func verdict(_ attainment: Attainment) -> String {
    switch attainment {
    case .met: "met"
    case .equal: "equal"
    case .missed: "missed"
    }
  }

  /// The number of the outturn of that of the target; nil unless both are surely of one unit.
  static func reached(_ indicator: Indicator) -> Rate? {
    guard let target = indicator.target.flatMap({ MeasuredValue($0.withoutBlanks) }),
      let actual = indicator.actual.flatMap({ MeasuredValue($0.withoutBlanks) }),
      let order = MeasuredOrder(of: actual, to: target), order.isClear
    else { return nil }
    // A number without a unit is in that of the other.
    let isBare = target.isBare || actual.isBare
    let (part, whole) = isBare ? (actual.number, target.number) : (actual.scaled, target.scaled)
    let places = max(part.places, whole.places, 0)
    return Rate(part.scaled(places: places), of: whole.scaled(places: places))
  }
}

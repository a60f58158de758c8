import BudgetModel

/// What a self-evaluation says of targets at the beginning of the year and of those after adjustment.
struct ProjectTargets {
  /// Whether both are shown: some were changed, or set within the year.
  let areBesideEachOther: Bool
  /// Whether the form has a column for the year-start targets and leaves it blank throughout.
  let areStartsBlank: Bool
  /// Whether the form has adjusted targets, and all of them are those of the beginning of the year.
  let areSame: Bool
  /// Whether measures are said of any indicator.
  let hasMeasures: Bool

  init(_ project: Project) {
    let adjusted = project.indicators.filter { !($0.adjustedTarget ?? "").isEmpty }
    let started = project.indicators.filter { !($0.annualTarget ?? "").isEmpty }
    areStartsBlank =
      !adjusted.isEmpty && started.isEmpty && project.indicators.contains { $0.annualTarget != nil }
    areSame =
      !adjusted.isEmpty && !started.isEmpty && project.indicators.allSatisfy { $0.adjustedTarget == $0.annualTarget }
    areBesideEachOther = !adjusted.isEmpty && !started.isEmpty && !areSame
    hasMeasures = project.indicators.contains { !($0.measures ?? "").isEmpty }
  }

  /// Whether an indicator has another target than at the beginning of the year.
  func isChanged(_ indicator: Indicator) -> Bool {
    (indicator.annualTarget ?? "") != (indicator.adjustedTarget ?? "")
  }

  /// What is worth a question about them, in a line; nil for nothing.
  func note(_ language: Language) -> String? {
    if areStartsBlank {
      return language.pick(
        "年初目标一栏全部空白，只填了调整后的目标。", "The year-start targets are all left blank; only adjusted ones are filled in.")
    }
    return areSame
      ? language.pick("调整后的目标与年初的全部相同。", "All adjusted targets are those of the beginning of the year.") : nil
  }
}

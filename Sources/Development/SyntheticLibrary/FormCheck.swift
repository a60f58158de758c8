import BudgetModel
import Reconciliation

/// Whether an observed indicator can be used with full marks: some of the published ones contradict themselves.
enum FormCheck {
  static func holds(_ observed: ObservedIndicator) -> Bool {
    guard observed.actual != nil else { return true }
    var indicator = Indicator(
      category: observed.category, subcategory: observed.subcategory, name: observed.name,
      source: Source(.evaluation(project: "1", table: 2, row: 1)))
    indicator.adjustedTarget = observed.target
    indicator.actual = observed.actual
    indicator.weight = PublishedNumber(digits: 10, places: 0)
    indicator.score = indicator.weight
    var project = Project(name: "1")
    project.indicators = [indicator]
    let disclosure = Disclosure(
      department: InventedDepartment(number: 0).department, year: 2024, kind: .finalAccounts, title: "",
      projects: [project])
    return Reconciler().counts(of: disclosure).contradictions == 0
  }
}

import BudgetModel

/// Something shown over a screen until it is closed.
public enum Overlay: Hashable, Sendable {
  /// The keys of this screen; the text typed filters them.
  case help(filter: String, top: Int)
  /// What to take home and in which form: the selected line.
  case export(ExportLine)
  /// Details and source of the selected row.
  case details(top: Int)
  /// The terms that stand where one is, explained.
  case terms(top: Int)
  /// The options, one of them selected.
  case options(index: Int)
  /// The columns of a list over all departments, one of them selected.
  case columns(index: Int)
  /// A page of the document; which line is on top (nil for the figures in the middle), how many columns are passed over.
  case page(PageRequest, top: Int?, left: Int)
  /// What may be held beside a department and year; the text typed filters it.
  case comparing(DepartmentYear, filter: String, index: Int)
}

import BudgetModel
import Documents

extension FormReader {
  /// Reads a row of a table for all projects: a name begins the next one; what a page break repeats does not.
  mutating func readListed(_ row: Grid.Row, _ page: Int?) {
    guard let columns else { return }
    defer { lastPage = page }
    func cell(_ role: FormColumn) -> String {
      columns.columns(role).first.map { $0 < row.cells.count ? Text.unwrapped(row.cells[$0]) : "" } ?? ""
    }
    let hasProjects = columns.roles.contains(.project)
    let name = hasProjects ? cell(.project) : cell(.unit)
    let amounts = columns.columns(.amount).filter { $0 < row.cells.count }
    let whole = amounts.first.flatMap { Figure(row.cells[$0], .money(unit(of: columns, $0))) }
    if hasProjects, !name.isEmpty, whole == nil, !amounts.isEmpty, let form = open, form.page ?? 0 < page ?? 0,
      form.funds.first?.figure != nil, lastPage != page, !Levels.isTotal(name), name != form.name
    {
      // The rest of a name that a page break cut in two: a project of its own would have its amount.
      open?.name += name
    } else if !name.isEmpty, name != open?.name || whole != nil && whole != open?.funds.first?.figure {
      begin(row.line, page: page)
      place = .indicators
      open?.name = name
      open?.isOverall = !hasProjects
      if hasProjects, !cell(.unit).isEmpty { open?.unit = DepartmentCode.stripped(cell(.unit)) }
      if hasProjects, !cell(.authority).isEmpty { open?.authority = DepartmentCode.stripped(cell(.authority)) }
      taken[part, default: 0] += amounts.count { Text.isNumber(row.cells[$0]) }
      for (place, column) in amounts.enumerated() {
        let figure = Figure(row.cells[column], .money(unit(of: columns, column)))
        guard place == 0 || figure != nil else { continue }
        open?.funds.append(
          FormFunding(
            measure: .annual, origin: place == 0 ? nil : columns.headings[column].own, figure: figure, row: 1,
            line: row.line, isCutOff: false))
      }
      if Levels.isTotal(name) {
        open = nil
        return
      }
    }
    guard open != nil else { return }
    number += 1
    open?.texts += row.cells.filter { !$0.isEmpty }
    if !cell(.goal).isEmpty { open?.hasGoal = true }
    if columns.hasIndicators {
      taken[part, default: 0] += indicators.read(row, columns, number: number, page: page)
    }
  }

  private func unit(of columns: FormColumns, _ column: Int) -> MoneyUnit {
    Text.unit(in: columns.headings[column].own) ?? title.unit ?? .tenThousandYuan
  }
}

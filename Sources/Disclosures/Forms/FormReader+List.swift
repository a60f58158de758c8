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
    noteBodies(row, columns)
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
      if hasProjects {
        func body(_ role: FormColumn) -> String? {
          cell(role).isEmpty ? bodiesAbove[role] : DepartmentCode.stripped(cell(role))
        }
        if let unit = body(.unit) { open?.unit = unit }
        if let authority = body(.authority) { open?.authority = authority }
      }
      taken[part, default: 0] += amounts.count { Text.isNumber(row.cells[$0]) }
      let funds = listedFunds(row, columns, amounts)
      open?.funds = funds
      readListedResult(row, columns)
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

  /// Notes who carries projects out and who is responsible: a cell merged over the rows of several has its text in the first of
  /// them, left of their names.
  private mutating func noteBodies(_ row: Grid.Row, _ columns: FormColumns) {
    guard let project = columns.columns(.project).first else { return }
    if row.cells.contains(where: { Levels.isTotal($0) }) {
      bodiesAbove = [:]
      return
    }
    // The rest of a name may stand on the next page, beside no project and no amount.
    let begins = ([project] + columns.columns(.amount)).contains { $0 < row.cells.count && !row.cells[$0].isEmpty }
    for role in [FormColumn.unit, .authority] {
      guard begins, let column = columns.columns(role).first, column < project, column < row.cells.count,
        !row.cells[column].isEmpty
      else { continue }
      bodiesAbove[role] = DepartmentCode.stripped(Text.unwrapped(row.cells[column]))
    }
  }

  /// The money of a project in its row: the first is the whole, others are its sources, unless headings name stages.
  private func listedFunds(_ row: Grid.Row, _ columns: FormColumns, _ amounts: [Int]) -> [FormFunding] {
    let stages = amounts.map { FundWords.column(columns.headings[$0].own, isFirst: false) }
    let hasApproved = stages.contains(.measure(.approved))
    let isSpent = stages.contains(.measure(.executed)) || columns.isEvaluated
    return zip(amounts, stages).enumerated().compactMap { place, amount in
      let figure = Figure(row.cells[amount.0], .money(unit(of: columns, amount.0)))
      guard place == 0 || figure != nil else { return nil }
      var (measure, origin) = (Funding.Measure.annual, place == 0 ? nil : columns.headings[amount.0].own)
      if isSpent, place == 0 { measure = .approved }
      if isSpent, let stage = amount.1 {
        switch stage {
        case .measure(let own): (measure, origin) = (own, nil)
        case .budget: (measure, origin) = (hasApproved ? .adjusted : .approved, nil)
        default: return nil
        }
      }
      return FormFunding(measure: measure, origin: origin, figure: figure, row: 1, line: row.line, isCutOff: false)
    }
  }

  /// Takes the rate and the grade of a project in its row.
  private mutating func readListedResult(_ row: Grid.Row, _ columns: FormColumns) {
    guard columns.isEvaluated else { return }
    for (column, role) in columns.roles.enumerated() where [.other, .amount].contains(role) && column < row.cells.count
    {
      let heading = columns.headings[column].own
      if FundWords.column(heading, isFirst: false) == .rate {
        funds.rate = funds.rate ?? FormFunds.number(row.cells[column])
      } else if FormRow.label(heading) == .grade {
        take(.grade, row.cells[column])
      }
    }
  }

  /// The points that stand once for a project of a list, beside its first indicator, are those of all of it.
  mutating func settleListedScore() {
    let own = indicators.indicators
    guard let first = own.first, let score = first.score, own.dropFirst().allSatisfy({ $0.score == nil }) else {
      return
    }
    let isOfAll =
      own.count > 1
      || first.weight.map { $0.scaled(places: 4) < score.scaled(places: 4) }
        ?? (score.scaled(places: 0) > 50)
    guard isOfAll else { return }
    indicators.indicators[0].score = nil
    result { $0.total = $0.total ?? score }
  }

  private func unit(of columns: FormColumns, _ column: Int) -> MoneyUnit {
    Text.unit(in: columns.headings[column].own) ?? title.unit ?? .tenThousandYuan
  }
}

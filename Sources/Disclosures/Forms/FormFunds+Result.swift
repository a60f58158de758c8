import BudgetModel

/// What the rows of money come to, once all of them are read.
extension FormFunds {
  /// The figures, each with its stage and source.
  mutating func settle() -> [FormFunding] {
    var funds = pairs
    /// What the whole comes to: of two columns for one stage the one that is filled.
    var sums: [Funding.Measure: Int] = [:]
    let evaluated = isEvaluated || score != nil
    let hasApproved =
      columns.values.contains { $0.column == .measure(.approved) }
      || pairs.indices.contains { pairs[$0].measure == .approved && !budgets.contains($0) }
    let budget: Funding.Measure = hasApproved ? .adjusted : evaluated ? .approved : .annual
    for index in budgets { funds[index].measure = budget }
    // The whole of a form that tells of spending is a budget, whatever year it names.
    let hasYear = funds.indices.contains { !wholes.contains($0) && funds[$0].origin == nil && funds[$0].figure != nil }
    for index in wholes where hasYear { funds[index].measure = .period }
    if evaluated { settleAnnual(&funds, budget) } else { settleRequested(&funds) }
    let whole = total()
    for (index, line) in lines.enumerated() {
      let isWhole = index == whole
      if !isWhole, line.label.isEmpty { continue }
      let first = line.texts.lazy.filter { Self.isStage($0.place.column) }.compactMap { Self.figure($0.text, .yuan) }
        .first
      for (place, text) in line.texts {
        switch place.column {
        case .measure, .budget:
          var measure = budget
          if case .measure(let own) = place.column, own != .annual || !evaluated { measure = own }
          let figure = Self.figure(text, place.unit ?? unit)
          if let origin = place.origin {
            guard isWhole, figure != nil else { continue }
            funds.append(funding(measure, origin, figure, line))
          } else if isWhole, let known = sums[measure] {
            if funds[known].figure == nil { funds[known].figure = figure }
          } else {
            if isWhole { sums[measure] = funds.count }
            funds.append(funding(measure, isWhole ? nil : line.label, figure, line))
          }
        case .rate:
          guard let own = Self.number(text) else { continue }
          if isWhole {
            rate = own
          } else if first != nil {
            funds.append(funding(.rate, line.label, Figure(own.text, .percent), line))
          }
        case .score: if isWhole { score = Self.number(text) ?? score }
        case .weight: if isWhole { weight = Self.number(text) ?? weight }
        case .deviation:
          if text.contains(where: { $0.isLetter }), isWhole || deviation == nil { deviation = text }
        case .nothing: break
        }
      }
    }
    return funds.filter { !isChange($0, among: funds) }
  }

  /// Makes budgets of what is called no more than the whole, or its parts, but where a budget is there already.
  private func settleAnnual(_ funds: inout [FormFunding], _ budget: Funding.Measure) {
    for index in funds.indices where funds[index].measure == .annual {
      let isKnown = funds.contains { $0.measure == budget && $0.origin == funds[index].origin && $0.figure != nil }
      if !isKnown { funds[index].measure = budget }
    }
    funds.removeAll { $0.measure == .annual && $0.origin == nil }
  }

  /// What is applied for and nothing else is the money of the year, and so is the budget where it is told once.
  private func settleRequested(_ funds: inout [FormFunding]) {
    func has(_ measure: Funding.Measure) -> Bool { funds.contains { $0.measure == measure && $0.figure != nil } }
    let own: Funding.Measure = has(.approved) ? .approved : .requested
    if has(.adjusted) || funds.contains(where: { $0.origin == nil && $0.measure == .annual && $0.figure != nil }) {
      return
    }
    for index in funds.indices where funds[index].measure == own { funds[index].measure = .annual }
  }

  /// Whether what is called adjusted is by how much the budget was changed, as the rate tells or its sign: 预算调整数.
  private func isChange(_ fund: FormFunding, among funds: [FormFunding]) -> Bool {
    guard fund.measure == .adjusted, let change = fund.figure?.amount else { return false }
    if change.fen < 0 { return true }
    func amount(_ measure: Funding.Measure) -> Amount? {
      funds.first { $0.measure == measure && $0.origin == fund.origin }?.figure?.amount
    }
    guard let approved = amount(.approved), let executed = amount(.executed), let rate, executed.fen > change.fen else {
      return false
    }
    guard (0...2).contains(rate.places) else { return false }
    let unit: Int64 = [100, 10, 1][rate.places]
    let own = executed.fen.times(10_000, over: (approved + change).fen)
    return (own - Exact(rate.digits * unit)).magnitude <= Exact(unit)
  }

  private func funding(_ measure: Funding.Measure, _ origin: String?, _ figure: Figure?, _ line: Line) -> FormFunding {
    FormFunding(measure: measure, origin: origin, figure: figure, row: line.row, line: line.line, isCutOff: false)
  }

  /// Which of the rows is the whole: the one that says so, else the first or last that the others add up to, else the first
  /// where it is no source.
  private func total() -> Int? {
    func isNamed(_ line: Line) -> Bool {
      line.label.isEmpty || FundWords.isTotal(line.label) || Levels.isTotal(line.label)
    }
    guard let first = lines.first else { return nil }
    // Below another heading stand tasks, which may have a total of their own.
    let own = lines.prefix { $0.heading == first.heading }
    if let named = own.firstIndex(where: isNamed) { return named }
    let isOfTasks = tasks.contains(first.heading)
    if lines.count == 1 || own.count == 1 && !isOfTasks { return 0 }
    let amounts = own.map { line in
      line.texts.lazy.filter { Self.isStage($0.place.column) && $0.place.origin == nil }
        .compactMap { Self.figure($0.text, .yuan)?.amount?.fen }.first ?? 0
    }
    let sum = amounts.reduce(0, +)
    for index in [amounts.count - 1, 0] where amounts[index] != 0 && amounts[index] * 2 == sum { return index }
    if let named = lines.firstIndex(where: isNamed) { return named }
    // None of the tasks is the whole that does not say so.
    return isOfTasks || FundWords.isOrigin(first.label) || FundWords.isPart(first.label) ? nil : 0
  }
}

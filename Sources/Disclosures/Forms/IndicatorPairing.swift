import BudgetModel

/// Joins the indicators of the period with those of the year.
///
/// By name first: equal, equal but for quotation marks, one containing the other; what is left in one row under one
/// heading is a pair by its place. The rest stands on one side only.
struct IndicatorPairing {
  private(set) var indicators: [Indicator] = []
  private(set) var doubts: [Doubt] = []
  private let project: String

  init(period: [SideIndicator], annual: [SideIndicator], project: String) {
    self.project = project
    let partners = Self.partners(period, annual)
    var subcategories: [String?] = period.indices.map { index in
      period[index].subcategory ?? partners[index].flatMap { annual[$0].subcategory }
    }
    let inferred = Self.fill(&subcategories, period)
    let taken = Set(partners.compactMap { $0 })
    let single = annual.indices.filter { !taken.contains($0) }
    var pending = single[...]
    for (index, entry) in period.enumerated() {
      while let next = pending.first, annual[next].row < entry.row {
        append(annual: annual[next])
        pending.removeFirst()
      }
      append(
        entry, annual: partners[index].map { annual[$0] }, subcategory: subcategories[index],
        isInferred: inferred.contains(index))
    }
    for next in pending { append(annual: annual[next]) }
  }

  private mutating func append(_ entry: SideIndicator, annual: SideIndicator?, subcategory: String?, isInferred: Bool) {
    let category =
      subcategory.flatMap { IndicatorVocabulary.category(of: $0) } ?? entry.category ?? annual?.category ?? ""
    var indicator = Indicator(
      category: category, subcategory: subcategory ?? "", name: entry.name,
      source: Source(.targetForm(project: project, row: entry.row)))
    indicator.periodTarget = entry.value
    indicator.annualTarget = annual?.value
    if let annual, annual.name != entry.name { indicator.annualName = annual.name }
    if let own = entry.subcategory, let other = annual?.subcategory, own != other {
      indicator.annualSubcategory = other
    }
    let place = "form/\(project)/\(entry.name)"
    if subcategory == nil {
      doubts.append(Doubt(reason: .headingLost, place: place + "/subcategory", line: entry.line))
    }
    if let subcategory, IndicatorVocabulary.isUnlikely(subcategory, for: entry.name) {
      doubts.append(Doubt(reason: .headingUnlikely, place: place + "/subcategory", line: entry.line))
    }
    if isInferred { doubts.append(Doubt(reason: .headingInferred, place: place + "/subcategory", line: entry.line)) }
    if entry.isCutOff { doubts.append(Doubt(reason: .valueCutOff, place: place + "/periodTarget", line: entry.line)) }
    if let annual, annual.isCutOff {
      doubts.append(Doubt(reason: .valueCutOff, place: place + "/annualTarget", line: annual.line))
    }
    indicators.append(indicator)
  }

  private mutating func append(annual entry: SideIndicator) {
    let subcategory = entry.subcategory ?? ""
    var indicator = Indicator(
      category: IndicatorVocabulary.category(of: subcategory) ?? entry.category ?? "", subcategory: subcategory,
      name: entry.name, source: Source(.targetForm(project: project, row: entry.row)))
    indicator.annualTarget = entry.value
    let place = "form/\(project)/\(entry.name)"
    if entry.subcategory == nil {
      doubts.append(Doubt(reason: .headingLost, place: place + "/subcategory", line: entry.line))
    }
    if entry.isCutOff { doubts.append(Doubt(reason: .valueCutOff, place: place + "/annualTarget", line: entry.line)) }
    indicators.append(indicator)
  }

  /// For each of the period's indicators the year's that is the same.
  private static func partners(_ period: [SideIndicator], _ annual: [SideIndicator]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: period.count)
    var free = Set(annual.indices)
    func pass(_ matches: (SideIndicator, SideIndicator) -> Bool) {
      for index in period.indices where partners[index] == nil {
        let candidates = free.filter { matches(period[index], annual[$0]) }
        // Of several, the nearest row: names may repeat under two headings.
        guard let best = candidates.min(by: { distance($0, index) < distance($1, index) }) else { continue }
        partners[index] = best
        free.remove(best)
      }
    }
    func distance(_ other: Int, _ index: Int) -> Int { abs(annual[other].row - period[index].row) * 1000 + other }
    pass { $0.name == $1.name && $0.subcategory == $1.subcategory && $0.subcategory != nil }
    pass { $0.name == $1.name }
    pass { plain($0.name) == plain($1.name) }
    pass { left, right in
      let (one, two) = (plain(left.name), plain(right.name))
      return min(one.count, two.count) >= 3 && (one.contains(two) || two.contains(one))
    }
    pass { $0.row == $1.row && $0.subcategory == $1.subcategory && $0.subcategory != nil }
    return partners
  }

  private static func plain(_ name: String) -> String {
    name.filter { !"“”\"‘’《》（）()".contains($0) }
  }

  /// Gives indicators without heading that of the next one of the same category, and says which.
  private static func fill(_ subcategories: inout [String?], _ period: [SideIndicator]) -> Set<Int> {
    var inferred: Set<Int> = []
    for index in subcategories.indices where subcategories[index] == nil {
      let next = subcategories.indices.dropFirst(index + 1).first { subcategories[$0] != nil }
      guard let next, period[next].category == period[index].category, let word = subcategories[next] else { continue }
      subcategories[index] = word
      inferred.insert(index)
    }
    return inferred
  }
}

import BudgetModel

/// Joins the indicators of the period with those of the year.
///
/// By name first: equal, equal but for quotation marks, one containing the other; what is left in one row under one
/// heading is a pair where the names are alike. The rest stands on one side only.
struct IndicatorPairing {
  private(set) var indicators: [Indicator] = []
  private(set) var doubts: [Doubt] = []
  /// The rows of the two sides of each indicator.
  private var rows: [(period: Int?, annual: Int?)] = []

  /// The most on one side that are joined: the time grows with their square.
  private static let limit = 400

  /// Joins two sides, each in published order.
  init(period: [Indicator], annual: [Indicator]) {
    let partners =
      max(period.count, annual.count) <= Self.limit
      ? Self.partners(period, annual) : Array(repeating: nil, count: period.count)
    let taken = Set(partners.compactMap { $0 })
    var pending = annual.indices.filter { !taken.contains($0) }[...]
    for (entry, partner) in zip(period, partners) {
      while let next = pending.first, Self.row(annual[next]) < Self.row(entry) {
        append(annual: annual[next])
        pending.removeFirst()
      }
      append(entry, annual: partner.map { annual[$0] })
    }
    for next in pending { append(annual: annual[next]) }
  }

  private static func row(_ indicator: Indicator) -> Int {
    if case .targetForm(_, let row) = indicator.source.place { return row }
    return 0
  }

  private mutating func append(_ entry: Indicator, annual: Indicator?) {
    var joined = annual ?? entry
    joined.source = entry.source
    joined.name = entry.name
    joined.category = entry.category.isEmpty ? annual?.category ?? "" : entry.category
    joined.subcategory = entry.subcategory.isEmpty ? annual?.subcategory ?? "" : entry.subcategory
    joined.periodTarget = entry.periodTarget ?? entry.annualTarget
    joined.annualTarget = annual?.annualTarget
    if let annual, annual.name != entry.name { joined.annualName = annual.name }
    if let other = annual?.subcategory, !other.isEmpty, other != joined.subcategory { joined.annualSubcategory = other }
    indicators.append(joined)
    rows.append((Self.row(entry), annual.map(Self.row)))
  }

  private mutating func append(annual entry: Indicator) {
    indicators.append(entry)
    rows.append((nil, Self.row(entry)))
  }

  /// For each of the period's indicators the year's that is the same.
  private static func partners(_ period: [Indicator], _ annual: [Indicator]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: period.count)
    var free = Set(annual.indices)
    func pass(_ matches: (Indicator, Indicator) -> Bool) {
      for index in period.indices where partners[index] == nil {
        let candidates = free.filter { matches(period[index], annual[$0]) }
        // Of several, the nearest row: names may repeat under two headings.
        guard let best = candidates.min(by: { distance($0, index) < distance($1, index) }) else { continue }
        partners[index] = best
        free.remove(best)
      }
    }
    func distance(_ other: Int, _ index: Int) -> Int { abs(row(annual[other]) - row(period[index])) * 1000 + other }
    pass { $0.name == $1.name && $0.subcategory == $1.subcategory && !$0.subcategory.isEmpty }
    pass { $0.name == $1.name }
    pass { plain($0.name) == plain($1.name) }
    pass { left, right in
      let (one, two) = (plain(left.name), plain(right.name))
      return min(one.count, two.count) >= 3 && (one.contains(two) || two.contains(one))
    }
    pass { left, right in
      row(left) == row(right) && left.subcategory == right.subcategory && !left.subcategory.isEmpty
        && isAlike(left.name, right.name)
    }
    return partners
  }

  /// Whether half of the shorter name's characters are in the other.
  private static func isAlike(_ left: String, _ right: String) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    return short.count { long.contains($0) } * 2 >= short.count
  }

  private static func plain(_ name: String) -> String {
    name.filter { !"“”\"‘’《》（）()".contains($0) }
  }
}

extension IndicatorPairing {
  /// Gives indicators without heading that of the next one of the same category, and tells what is doubtful of headings and
  /// of targets that are cut off. The places of doubts begin with the indicator.
  mutating func doubtHeadings(lines: [Int: Int], cutOff: (period: Set<Int>, annual: Set<Int>)) {
    for index in indicators.indices {
      let name = indicators[index].name
      let (period, annual) = rows[index]
      func doubt(_ reason: Doubt.Reason, _ field: String, _ row: Int?) {
        doubts.append(Doubt(reason: reason, place: "\(name)/\(field)", line: row.flatMap { lines[$0] } ?? 1))
      }
      if indicators[index].subcategory.isEmpty {
        let next = indicators.dropFirst(index + 1).first { !$0.subcategory.isEmpty }
        if let next, period != nil, next.category == indicators[index].category {
          indicators[index].subcategory = next.subcategory
          doubt(.headingInferred, "subcategory", period)
        } else {
          doubt(.headingLost, "subcategory", period ?? annual)
        }
      }
      if period != nil, !indicators[index].subcategory.isEmpty,
        IndicatorVocabulary.isUnlikely(indicators[index].subcategory, for: name)
      {
        doubt(.headingUnlikely, "subcategory", period)
      }
      if let period, cutOff.period.contains(period) { doubt(.valueCutOff, "periodTarget", period) }
      if let annual, cutOff.annual.contains(annual) { doubt(.valueCutOff, "annualTarget", annual) }
    }
  }
}

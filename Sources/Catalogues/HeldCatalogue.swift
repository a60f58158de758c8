import BudgetModel

/// A catalogue whose entries are all in memory.
public struct HeldCatalogue: Catalogue {
  /// The entries in the default order.
  private let list: [YearSummary]
  /// Where the entries of each department stand in it.
  private let positions: [String: [Int]]
  private let memo = CatalogueMemo()

  /// The catalogue of summaries in their default order.
  public init(_ summaries: [Summary]) {
    var groups: [[Summary]] = []
    var places: [String: [Int]] = [:]
    places.reserveCapacity(summaries.count)
    for summary in summaries {
      let department = summary.department.id
      if let known = places[department]?.first(where: { groups[$0][0].year == summary.year }) {
        groups[known].append(summary)
      } else {
        places[department, default: []].append(groups.count)
        groups.append([summary])
      }
    }
    list = groups.compactMap { YearSummary($0) }
    positions = places
    departmentCount = places.count
    documentCount = summaries.count
  }

  /// How many entries there are.
  public var count: Int { list.count }
  /// How many departments they are of.
  public let departmentCount: Int
  /// How many documents they hold.
  public let documentCount: Int

  /// Some entries in an order; fewer at the end.
  public func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] {
    let range = range.clamped(to: 0..<count)
    return order.field == .standard ? Array(list[range]) : sorted(order)[range].map { list[$0] }
  }

  /// The entries at some positions in an order.
  public func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary] {
    let sorted = sorted(order)
    return positions.compactMap { sorted.indices.contains($0) ? list[sorted[$0]] : nil }
  }

  /// Where in an order those entries stand whose lines answer.
  public func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int] {
    let lines = memo.lines { list.map { YearLine($0) } }
    if order.field == .standard { return lines.indices.filter { answers(lines[$0]) } }
    let sorted = sorted(order)
    return sorted.indices.filter { answers(lines[sorted[$0]]) }
  }

  /// The largest total of spending.
  public var largest: Amount? {
    memo.largest {
      list.compactMap { $0.main.expenditure }.filter(\.isKnown).max { $0.fen < $1.fen }.map { Amount(fen: $0.fen) }
    }
  }

  /// Where an entry stands in an order.
  public func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int? {
    guard let position = position(of: key), order.field != .standard else { return position(of: key) }
    return sorted(order).firstIndex(of: position)
  }

  /// An entry; nil where it is not held.
  public func entry(_ key: DepartmentYear) -> YearSummary? { position(of: key).map { list[$0] } }

  private func position(of key: DepartmentYear) -> Int? {
    positions[key.department]?.first { list[$0].key.year == key.year }
  }

  /// Entries of which it is not known what is found in them.
  public func unchecked(limit: Int) -> [YearSummary] {
    Array(list.lazy.filter { $0.findings == nil }.prefix(limit))
  }

  /// All years of a department, the earliest first.
  public func years(of department: String) -> [YearSummary] {
    list.filter { $0.key.department == department }.sorted { $0.key.year < $1.key.year }
  }

  /// Departments that have a text in their names, or begin with it.
  public func departments(containing text: String, limit: Int) -> [Department] {
    var found: [Department] = []
    for entry in list where found.count < limit {
      let department = entry.main.department
      guard
        text.isEmpty || department.id.begins(text) || department.name.holds(text) || department.region.name.holds(text),
        !found.contains(where: { $0.id == department.id })
      else { continue }
      found.append(department)
    }
    return found
  }

  /// Positions in another order, found out once.
  private func sorted(_ order: CatalogueOrder) -> [Int] { memo.order(order) { made(order) } }

  private func made(_ order: CatalogueOrder) -> [Int] {
    let isDescending = order.isDescending
    switch order.field {
    case .standard: return Array(list.indices)
    case .name: return sorted(isDescending) { $0.main.department.name }
    case .region: return sorted(isDescending) { $0.main.department.region.name }
    default: return sorted(isDescending) { $0.value(of: order.field) }
    }
  }

  private func sorted<Value: Comparable>(_ isDescending: Bool, _ value: (YearSummary) -> Value?) -> [Int] {
    list.indices.map { (index: $0, value: value(list[$0])) }.sorted { left, right in
      switch (left.value, right.value) {
      case (let x?, let y?) where x != y: isDescending ? x > y : x < y
      case (.some, .none): true
      case (.none, .some): false
      default: left.index < right.index
      }
    }.map(\.index)
  }
}

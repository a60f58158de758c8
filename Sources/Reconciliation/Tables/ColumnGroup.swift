import BudgetModel

/// The columns of a block as their headings nest: a column, or a heading over several.
enum ColumnGroup {
  /// A column by its index, with its own heading; the heading is empty where it stands for the group it is in.
  case column(Int, heading: String)
  /// A heading over others.
  case group(heading: String, [ColumnGroup])

  /// The heading.
  var heading: String {
    switch self {
    case .column(_, let heading), .group(let heading, _): heading
    }
  }

  /// Whether it states a total of what stands beside it.
  var isTotal: Bool {
    guard case .column(_, let heading) = self else { return false }
    let text = heading.folded
    return text.isEmpty || text.holds("合计") || text.holds("小计") || text.holds("总计")
  }

  /// What its headings say it means.
  func role(_ columns: [Column]) -> ColumnRole? {
    switch self {
    case .column(let index, _): columns[index].role
    case .group(let heading, _): ColumnRole(header: [heading])
    }
  }

  /// The columns that together say how much stands under this heading: its total, or else all its parts.
  var representatives: [Int] {
    switch self {
    case .column(let index, _): return [index]
    case .group(_, let members):
      if let total = members.first(where: \.isTotal), case .column(let index, _) = total { return [index] }
      return members.flatMap(\.representatives)
    }
  }

  /// Nests columns by their headings, outermost first.
  static func groups(_ columns: [Column]) -> [ColumnGroup] {
    groups(columns.enumerated().map { ($0.offset, $0.element.header[...]) })
  }

  private static func groups(_ columns: [(index: Int, rest: ArraySlice<String>)]) -> [ColumnGroup] {
    var result: [ColumnGroup] = []
    var start = columns.startIndex
    while start < columns.endIndex {
      let heading = columns[start].rest.first ?? ""
      let end = columns[start...].firstIndex { ($0.rest.first ?? "") != heading } ?? columns.endIndex
      let members = columns[start..<end].map { (index: $0.index, rest: $0.rest.dropFirst()) }
      if members.count == 1 || heading.isEmpty {
        for member in members {
          result.append(.column(member.index, heading: member.rest.last { !$0.isEmpty } ?? heading))
        }
      } else {
        result.append(.group(heading: heading, groups(members)))
      }
      start = end
    }
    return result
  }
}

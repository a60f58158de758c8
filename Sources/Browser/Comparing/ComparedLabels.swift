import BudgetModel
import Console

/// How the columns of a comparison are headed: by what tells them apart, in short.
struct ComparedLabels {
  /// A heading for each column.
  let texts: [String]

  init(_ columns: [ComparedAccounts], _ context: ListingContext) {
    let departments = Set(columns.map(\.side.key.department))
    let regions = Set(columns.compactMap { $0.open.department?.region.name })
    texts = columns.map { column in
      let kind = column.side.phase == .budget ? context.pick("预", "B") : context.pick("决", "F")
      let year = "\(column.side.key.year)\(kind)"
      if departments.count == 1 { return year }
      let region = column.open.department?.region.name ?? ""
      let name = regions.count == departments.count && !region.isEmpty ? region : Self.short(column)
      return "\(name.clipped(to: 11, ellipsis: context.symbols.ellipsis)) \(year)"
    }
  }

  /// A department's name without the region it begins with.
  private static func short(_ column: ComparedAccounts) -> String {
    let region = column.open.department?.region.name ?? ""
    return region.isEmpty || !column.name.hasPrefix(region) ? column.name : String(column.name.dropFirst(region.count))
  }
}

import BudgetModel

extension Catalogue {
  /// All entries in the default order.
  public var all: [YearSummary] { entries(0..<count, by: CatalogueOrder()) }

  /// The summaries of all documents in the default order.
  public var summaries: [Summary] { all.flatMap(\.documents) }

  /// Which documents of a department and year are held.
  public func kinds(of key: DepartmentYear) -> [DisclosureKind] { entry(key)?.documents.map(\.kind) ?? [] }
}

extension Catalogue {
  /// All entries in the default order, read in pieces.
  /// - Complexity: linear; a library may hold many.
  public func forEach(_ body: (YearSummary) -> Void) {
    var start = 0
    while start < count {
      let some = entries(start..<min(start + 256, count), by: CatalogueOrder())
      if some.isEmpty { return }
      some.forEach(body)
      start += some.count
    }
  }

  /// All entries in the default order.
  public var all: [YearSummary] { entries(0..<count, by: CatalogueOrder()) }

  /// The summaries of all documents in the default order.
  public var summaries: [Summary] { all.flatMap(\.documents) }

  /// Which documents of a department and year are held.
  public func kinds(of key: AccountsKey) -> [DisclosureKind] { entry(key)?.documents.map(\.kind) ?? [] }
}

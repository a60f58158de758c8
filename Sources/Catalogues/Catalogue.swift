import BudgetModel

/// What a library lists of what it holds: a year of a department is one entry, read when it is looked at.
///
/// Its default order is by region, department and year. A catalogue does not change; a library read anew gives another.
public protocol Catalogue: Sendable {
  /// How many entries there are.
  var count: Int { get }
  /// How many departments they are of.
  var departmentCount: Int { get }
  /// How many documents they hold.
  var documentCount: Int { get }
  /// Some entries in an order; fewer at the end.
  func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary]
  /// The entries at some positions in an order.
  func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary]
  /// Where in an order those entries stand whose lines answer, the first first: all lines are gone through, and no entry
  /// is read. Who answers must not ask the catalogue meanwhile.
  func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int]
  /// The largest total of spending; nil where none is published.
  var largest: Amount? { get }
  /// Where an entry stands in an order; nil where it is not held.
  func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int?
  /// An entry; nil where it is not held.
  func entry(_ key: DepartmentYear) -> YearSummary?
  /// Some of the entries of which it is not known what is found in them, in any order; none where it is of all.
  func unchecked(limit: Int) -> [YearSummary]
  /// All years of a department (``Department/id``), the earliest first.
  func years(of department: String) -> [YearSummary]
  /// Departments whose name or region's name has a text in it or whose identity (``Department/id``) begins with it, in
  /// the default order, each once.
  func departments(containing text: String, limit: Int) -> [Department]
}

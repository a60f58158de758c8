/// A table of facts over all departments and years of a library: docs/facts.md says what each is.
///
/// A row belongs to a department's year, and shows its budget and its final accounts side by side.
public struct FactTable: Hashable, Sendable {
  /// Its name in SQL.
  public let name: String
  /// What a row is, in a clause: docs/facts.md is made of it.
  public let meaning: String
  /// Its columns; the last of them are those of ``everywhere``.
  public let columns: [FactColumn]
  /// The column that makes its usual order, the largest first; nil for the order of departments and documents.
  public let usualOrder: String?
  /// The columns that tell a row from the others of its year and find the same thing in other years; none where years are
  /// not held beside each other.
  public let identity: [String]

  /// The version of what is made of documents. To be counted up with every change of what a fact says or which there are:
  /// caches of an older one are made anew.
  public static let version = 3

  init(_ name: String, _ meaning: String, order: String? = nil, sameBy identity: [String] = [], _ own: [FactColumn]) {
    (self.name, self.meaning, usualOrder, self.identity) = (name, meaning, order, identity)
    let hasBothSides = Self.sides.allSatisfy { side in own.contains { $0.name == side } }
    columns =
      own + (hasBothSides ? [Self.amount] : []) + (identity.isEmpty ? [] : [Self.lastYear, Self.change])
      + Self.everywhere
  }

  /// The columns of the two sides of a department's year.
  package static let sides = ["executed", "approved"]

  /// The name of the column of what a row is worth.
  public static let amountName = "amount"

  /// What a row of both sides is worth: ``FactsMaker`` works it out of them.
  static let amount = FactColumn(
    amountName, .money, "金额", "Amount", "what was spent, or what was approved where no final figure is published")

  /// What the same thing came to the year before: filled in where a library has both years.
  package static let lastYear = FactColumn(
    "last_year", .money, "上年", "Last year",
    "what the same came to the year before, of the same kind and money; null where the library does not hold it")
  /// What it grew by on that.
  package static let change = FactColumn(
    "change", .rate, "比上年", "Change", "by how much of last year's amount it grew; negative where it fell")

  /// The column that is held beside that of the year before: of ``usualOrder``.
  public var measure: String { usualOrder ?? Self.amountName }

  /// What every row has: whose it is and where it stands.
  public static let everywhere: [FactColumn] = [
    FactColumn("department", .text, "部门", "Department", "the department's name"),
    FactColumn("region", .text, "地区", "Region", "the region's name"),
    FactColumn("year", .year, "年度", "Year", "the fiscal year"),
    FactColumn(hidden: "department_id", .text, "the department as paths and packages name it"),
    FactColumn(hidden: "side", .text, "the document that says it: `budget` or `final`; the latter where both do"),
    FactColumn(hidden: "source", .text, "where it stands: the table's label, the form or the part of the text"),
    FactColumn(hidden: "source_row", .count, "the row there, from 1; null in prose"),
    FactColumn(hidden: "page", .count, "the page; null where pages are not known"),
    FactColumn(hidden: "place", .text, "which row of the department's own list it is"),
  ]

  /// The position of a column by its name.
  public func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// The table of a name; nil for none.
  public static func named(_ name: String) -> FactTable? { all.first { $0.name == name } }

  /// All of them, in the order of docs/facts.md.
  public static let all: [FactTable] = [
    spending, economic, revenue, expenses, projects, indicators, findings, statements,
  ]
}

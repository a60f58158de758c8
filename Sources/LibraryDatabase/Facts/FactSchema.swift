import Facts
import Library

/// The tables that facts are kept in, and the views that join their texts for people: docs/facts.md.
///
/// A row of `fact_year` is a department's year, with how many facts each table has of it. A text stands once in `fact_text`; a fact has its number. A fact's number is that of its department's year × 1,048,576
/// and its own, so that those of a year lie together, in the order of the documents.
enum FactSchema {
  /// How many bits of a fact's number tell it from the others of its department's year.
  static let bits: Int64 = 20
  /// How many facts of one table a department's year may have.
  static let limit = 1 << 20

  /// What makes them all.
  static var statements: [String] {
    [
      "CREATE TABLE fact_text(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, text TEXT NOT NULL)",
      "CREATE INDEX fact_text_hash ON fact_text(hash)",
      """
      CREATE TABLE fact_year(id INTEGER PRIMARY KEY, department_id INTEGER NOT NULL, year INTEGER NOT NULL, \
      department INTEGER, region INTEGER, place BLOB NOT NULL, stamp INTEGER NOT NULL, \
      \(FactTable.all.map { "\($0.name) INTEGER NOT NULL" }.joined(separator: ", ")))
      """,
    ] + FactTable.all.flatMap { [table($0), view($0)] }
  }

  /// What a text is found by: an index of numbers is a third of one of texts.
  static func hash(_ text: String) -> Int64 { Int64(ContentHash.of(text.utf8).value & 0xFFFF_FFFF) }

  /// The name of the table behind a view.
  static func name(_ table: FactTable) -> String { "fact_\(table.name)" }

  /// The columns that a row of the table itself has: not what `fact_year` says for all rows of a year.
  static func columns(_ table: FactTable) -> [FactColumn] { table.columns.filter { !isOfYear($0) } }

  /// The columns that are written: not what is worked out of others when it is read.
  static func written(_ table: FactTable) -> [FactColumn] { columns(table).filter { worth($0, of: table) == nil } }

  /// How many values a row is written with: those of its columns, its number, that of its place and of the year before.
  static func width(_ table: FactTable) -> Int { written(table).count + (table.identity.isEmpty ? 2 : 3) }

  /// What a row is worth, worked out of its sides; nil for other columns.
  private static func worth(_ column: FactColumn, of table: FactTable) -> String? {
    let sides = FactTable.sides
    guard column.name == FactTable.amountName, sides.allSatisfy({ table.column($0) != nil }) else { return nil }
    return "coalesce(\(sides.joined(separator: ", ")))"
  }

  /// Whether a column is the same for all rows of a department's year.
  static func isOfYear(_ column: FactColumn) -> Bool { yearColumns.contains(column.name) }

  private static let yearColumns: Set<String> = ["department", "region", "year", "department_id"]

  private static func table(_ table: FactTable) -> String {
    let columns = columns(table).map { column in
      "\(column.name) INTEGER" + (worth(column, of: table).map { " AS (\($0)) VIRTUAL" } ?? "")
    }
    return
      "CREATE TABLE \(name(table))(id INTEGER PRIMARY KEY, \(columns.joined(separator: ", ")), place_number INTEGER"
      + (table.identity.isEmpty ? "" : ", earlier INTEGER") + ")"
  }

  private static func view(_ table: FactTable) -> String {
    let columns = table.columns.map { column in
      let owner = isOfYear(column) ? "y" : "f"
      let value = "\(owner).\(column.name)"
      guard !column.kind.isNumber else { return value }
      let text = "(SELECT text FROM fact_text WHERE id = \(value))"
      return column.name == "place"
        ? "\(text) || ifnull(printf('%u', f.place_number), '') AS place" : "\(text) AS \(column.name)"
    }
    return "CREATE VIEW \(table.name) AS SELECT \(columns.joined(separator: ", ")) FROM \(name(table)) AS f "
      + "JOIN fact_year AS y ON y.id = f.id >> \(bits)"
  }
}

/// A place as it is kept: its beginning, which many have, and the number it may end with.
struct FactPlace {
  let beginning: String
  /// The number, which may have all 64 bits: hashes do.
  let number: Int64?

  /// Takes a place apart: `final/3/0/12` into `final/3/0/` and 12. Put together it is what it was.
  init(_ text: String) {
    let digits = text.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let rest = text.utf8.count - digits
    let last = rest > 0 ? Array(text.utf8)[rest - 1] : 0
    let tail = text.utf8.dropFirst(rest)
    // 05 would come back as 5; codes stay whole.
    if last == 0x2F || last == 0x1F, digits == 1 || tail.first != 0x30,
      let number = UInt64(String(decoding: tail, as: UTF8.self)).map(Int64.init(bitPattern:))
    {
      (beginning, self.number) = (String(decoding: text.utf8.prefix(rest), as: UTF8.self), number)
    } else {
      (beginning, number) = (text, nil)
    }
  }
}

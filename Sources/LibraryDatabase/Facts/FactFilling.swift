import BudgetModel
import Catalogues
import Facts
import Library

/// Puts the facts of all that is in a library file into it: once, when it gets the tables for them.
struct FactFilling {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Makes them. Documents that are damaged have none; whoever lists them is told.
  func run() throws(LibraryError) {
    let rows = try RowWriter(database)
    let writer = try FactWriter(database, isNew: true)
    var years: [Int64] = []
    let list = try database.prepare("SELECT id FROM accounts ORDER BY place")
    while try list.step() { years.append(list.integer(0)) }
    for accounts in years {
      guard let summary = YearSummary(try rows.summaries(of: accounts)) else { continue }
      let read = try rows.disclosures(of: accounts).compactMap {
        try? Verification.disclosure($0, in: database).disclosure
      }
      try writer.write(FactsMaker(checking: OpenYear(YearDisclosures(read))), id: accounts, summary)
    }
    try writer.flush()
  }
}

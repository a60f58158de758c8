import Library
import Search

extension Verification {
  /// Checks what is counted, and that every name is found by its tokens.
  func checkCounts(_ database: Database, _ report: inout Report) throws(LibraryError) {
    let counts = [
      ("SELECT value FROM meta WHERE name = 'accounts'", "SELECT count(*) FROM accounts"),
      ("SELECT value FROM meta WHERE name = 'departments'", "SELECT count(DISTINCT department) FROM accounts"),
      ("SELECT value FROM meta WHERE name = 'disclosures'", "SELECT count(*) FROM disclosure"),
      (
        "SELECT count(*) FROM occurrence WHERE count > 0", "SELECT count(*) FROM (SELECT 1 FROM item GROUP BY what)"
      ),
      ("SELECT count(*) FROM code WHERE count > 0", "SELECT count(DISTINCT code) FROM item"),
      ("SELECT total(count) FROM occurrence", "SELECT count(*) FROM item"),
      ("SELECT total(count) FROM code", "SELECT count(code) FROM item"),
      (
        "SELECT 0",
        """
        SELECT count(*) FROM (SELECT what, count(*) AS n FROM item GROUP BY what) AS item
          LEFT JOIN occurrence USING(what) WHERE occurrence.count IS NOT n
        """
      ),
    ]
    for (kept, fresh) in counts where try database.number(kept) != database.number(fresh) {
      report.problems.append(.database(.staleDerivation(file: database.file, folder: "", part: "index")))
      return
    }
    let names = try database.prepare("SELECT id, name FROM name")
    let find = try database.prepare("SELECT 1 FROM gram WHERE gram MATCH ? AND rowid = ?")
    while try names.step() {
      let tokens = SearchTokens.text(of: names.text(1) ?? "").split(separator: " ")
      if tokens.isEmpty { continue }
      find.bind(1, tokens.map { "\"\($0)\"" }.joined(separator: " AND "))
      find.bind(2, names.number(0))
      guard try find.single() == nil else { continue }
      report.problems.append(.database(.staleDerivation(file: database.file, folder: "", part: "index")))
      return
    }
  }
}

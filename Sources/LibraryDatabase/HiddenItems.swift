import BudgetModel
import Library

/// What of a library file is left out of answers, because another library opened beside it shows it: counted once, so that
/// numbers of answers stay exact.
struct HiddenItems {
  /// The rows of `accounts`.
  let accounts: Set<Int64>
  private var whats: [Int64: Int] = [:]
  private var codes: [Int64: Int] = [:]

  /// Reads what is to be left out.
  init(_ keys: [DepartmentYear], _ database: Database) throws(LibraryError) {
    var accounts: Set<Int64> = []
    if !keys.isEmpty {
      let find = try database.prepare("SELECT id FROM accounts WHERE department = ? AND year = ?")
      let items = try database.prepare("SELECT what, code FROM item WHERE id BETWEEN ?1 << 16 AND ?1 << 16 | 65535")
      for key in keys {
        find.bind(1, key.department)
        find.bind(2, key.year)
        guard let row = try find.single(), accounts.insert(row).inserted else { continue }
        items.bind(1, row)
        while try items.step() {
          whats[items.integer(0), default: 0] += 1
          if let code = items.number(1) { codes[code, default: 0] += 1 }
        }
      }
    }
    self.accounts = accounts
  }

  /// How many items of a name in a group are left out.
  func count(what: Int64) -> Int { whats.isEmpty ? 0 : whats[what] ?? 0 }

  /// How many items with a code are left out.
  func count(code: Int64) -> Int { codes.isEmpty ? 0 : codes[code] ?? 0 }

  /// Whether an item is left out.
  func contains(_ item: Int64) -> Bool { !accounts.isEmpty && accounts.contains(item >> 16) }
}

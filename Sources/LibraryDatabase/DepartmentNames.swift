import Index
import Library
import Search

/// The names of all departments, held once a search was made: a word that says where something stands must find every one.
struct DepartmentNames {
  private struct Owner {
    /// The row of the name.
    let row: Int64
    /// The departments and years that have it.
    var accounts: [Int64] = []
  }

  private var names = SearchNames()
  /// Of each name who has it, by its number; the name 0 is none.
  private var owners = [Owner(row: 0)]
  /// The numbers of the names, by their rows.
  private var numbers: [Int64: Int] = [:]

  /// Reads them.
  init(_ database: Database) throws(LibraryError) {
    let list = try database.prepare("SELECT what >> 3, id >> 16 FROM item WHERE what & 7 = 0 ORDER BY what")
    var read: [Owner] = []
    while try list.step() {
      let row = list.integer(0)
      if read.last?.row != row { read.append(Owner(row: row)) }
      read[read.count - 1].accounts.append(list.integer(1))
    }
    let find = try database.prepare("SELECT name FROM name WHERE id = ?")
    for owner in read {
      find.bind(1, owner.row)
      let name = try find.step() ? find.text(0) ?? "" : ""
      find.reset()
      // A damaged file may have lost a name.
      guard names.add(name) == owners.count else { continue }
      numbers[owner.row] = owners.count
      owners.append(owner)
    }
  }

  /// Adds those that answer a word to what was found of it.
  func add(to found: inout FoundWord, _ pattern: SearchPattern) {
    for (number, rank) in names.ranks(pattern).enumerated() {
      guard let rank = SearchRank(rawValue: rank), found.ranks[owners[number].row] == nil else { continue }
      found.ranks[owners[number].row] = rank
      found.occurrences[owners[number].row] = [(.departments, owners[number].accounts.count)]
    }
  }

  /// The departments and years whose department answers a word.
  func accounts(_ word: FoundWord) -> Set<Int64> {
    var accounts: Set<Int64> = []
    for row in word.ranks.keys { if let number = numbers[row] { accounts.formUnion(owners[number].accounts) } }
    return accounts
  }
}

import Index
import Library
import Search

/// The names of all departments, held once a search was made: a word that says where something stands must find every one.
struct DepartmentNames {
  private struct Name {
    var row: Int64
    var units: [UInt16]
    var accounts: [Int64]
  }

  private var names: [Name] = []
  private var places: [Int64: Int] = [:]

  /// Reads them.
  init(_ database: Database) throws(LibraryError) {
    let list = try database.prepare("SELECT what >> 3, id >> 16 FROM item WHERE what & 7 = 0 ORDER BY what")
    while try list.step() {
      let row = list.integer(0)
      if names.last?.row != row {
        places[row] = names.count
        names.append(Name(row: row, units: [], accounts: []))
      }
      names[names.count - 1].accounts.append(list.integer(1))
    }
    let read = try database.prepare("SELECT name FROM name WHERE id = ?")
    for index in names.indices {
      read.bind(1, names[index].row)
      if try read.step() { names[index].units = Array(read.units(0)) }
      read.reset()
    }
  }

  /// Adds those that answer a word to what was found of it.
  func add(to found: inout FoundWord, _ pattern: SearchPattern) {
    for name in names where found.ranks[name.row] == nil {
      guard let rank = name.units.withUnsafeBufferPointer({ pattern.rank(of: $0) }) else { continue }
      found.ranks[name.row] = rank
      found.occurrences[name.row] = [(.departments, name.accounts.count)]
    }
  }

  /// The departments and years whose department answers a word.
  func accounts(_ word: FoundWord) -> Set<Int64> {
    var accounts: Set<Int64> = []
    for row in word.ranks.keys { if let place = places[row] { accounts.formUnion(names[place].accounts) } }
    return accounts
  }
}

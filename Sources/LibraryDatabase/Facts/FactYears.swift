import Facts
import Library

/// The departments and years that facts are of, in memory: few beside their facts, and asked for by most questions.
struct FactYears {
  /// A department's year, with the numbers of its texts.
  struct Year {
    let departmentID, year, department, region: Int64
  }

  private var years: [Int64: Year] = [:]
  /// Where each stands in the order of departments and years.
  private var ranks: [Int64: Int32] = [:]
  /// Whether their numbers go up in that order.
  private(set) var isInOrder = true
  /// How often the file had been changed when they were read.
  let version: Int64

  init(_ database: Database) throws(LibraryError) {
    version = try database.number("PRAGMA data_version") ?? 0
    let read = try database.prepare(
      "SELECT id, department_id, year, department, region FROM fact_year ORDER BY place, id")
    var last = Int64.min
    while try read.step() {
      let id = read.integer(0)
      years[id] = Year(
        departmentID: read.integer(1), year: read.integer(2), department: read.integer(3), region: read.integer(4))
      ranks[id] = Int32(clamping: ranks.count)
      isInOrder = isInOrder && id > last
      last = id
    }
  }

  /// What a column of all rows of a year says: a number, or the number of a text.
  func value(of column: FactColumn, _ id: Int64) -> Int64? {
    guard let year = years[id] else { return nil }
    return switch column.name {
    case "department": year.department
    case "region": year.region
    case "year": year.year
    default: year.departmentID
    }
  }

  /// The place of a year in the order of departments and years.
  func rank(_ id: Int64) -> Int32 { ranks[id] ?? .max }

  /// The numbers of those that answer.
  func numbers(_ answers: (Int64) -> Bool) -> NumberSet {
    var set = NumberSet()
    for id in years.keys where answers(id) { set.insert(id) }
    return set
  }
}

/// A set of numbers, none of them large.
struct NumberSet {
  private var words: [UInt64] = []

  /// Numbers beyond are in no set.
  private static let limit: Int64 = 1 << 28

  mutating func insert(_ number: Int64) {
    guard (0..<Self.limit).contains(number) else { return }
    let place = Int(number >> 6)
    if place >= words.count { words += Array(repeating: 0, count: max(place + 1, words.count * 2) - words.count) }
    words[place] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int64) -> Bool {
    guard number >= 0, number < Int64(words.count) << 6 else { return false }
    return words[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
  }
}

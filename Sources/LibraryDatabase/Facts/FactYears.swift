import Facts
import Library

/// The departments and years that facts are of, in memory: few beside their facts, and asked for by most questions.
struct FactYears {
  /// A department's year, with the numbers of its texts.
  private struct Year {
    let id, departmentID, year: Int64
    let department, region: Int64?
    /// How many facts each table has of it.
    let counts: [Int]
  }

  /// In the order of departments and years.
  private var years: [Year] = []
  /// Where each stands there.
  private var places: [Int64: Int32] = [:]
  /// Whether their numbers go up in that order.
  private(set) var isInOrder = true
  /// How often the file had been changed when they were read.
  let version: Int64

  /// The most facts of a table that a file is believed to have without looking.
  private static let most = 1 << 24

  init(_ database: Database) throws(LibraryError) {
    version = try database.number("PRAGMA data_version") ?? 0
    let counts = FactTable.all.map(\.name).joined(separator: ", ")
    let read = try database.prepare(
      "SELECT id, department_id, year, department, region, \(counts) FROM fact_year ORDER BY place, id")
    while try read.step() {
      let year = Year(
        id: read.integer(0), departmentID: read.integer(1), year: read.integer(2), department: read.number(3),
        region: read.number(4), counts: FactTable.all.indices.map { Int(read.integer(Int32(5 + $0))) })
      isInOrder = isInOrder && year.id > years.last?.id ?? .min
      places[year.id] = Int32(clamping: years.count)
      years.append(year)
    }
  }

  /// What a column of all rows of a year says: a number, or the number of a text.
  func value(of column: FactColumn, _ id: Int64) -> Int64? {
    guard let year = places[id].map({ years[Int($0)] }) else { return nil }
    return switch column.name {
    case "department": year.department
    case "region": year.region
    case "year": year.year
    default: year.departmentID
    }
  }

  /// The place of a year in the order of departments and years.
  func rank(_ id: Int64) -> Int32 { places[id] ?? .max }

  /// The numbers of those that answer.
  func numbers(_ answers: (Int64) -> Bool) -> NumberSet {
    var set = NumberSet()
    for year in years where answers(year.id) { set.insert(year.id) }
    return set
  }

  // MARK: How many facts there are

  /// How many facts of a table a year has; nil where there is no such year.
  func count(of table: FactTable, _ id: Int64) -> Int? {
    FactTable.all.firstIndex(of: table).flatMap { place in places[id].map { years[Int($0)].counts[place] } }
  }

  /// How many facts of a table there are; nil where the file cannot be believed.
  func count(_ table: FactTable) -> Int? {
    guard let place = FactTable.all.firstIndex(of: table) else { return nil }
    var count = 0
    for year in years {
      guard (0...FactSchema.limit).contains(year.counts[place]) else { return nil }
      count += year.counts[place]
    }
    return count <= Self.most ? count : nil
  }

  /// The numbers of all facts of a table in the order of departments and years; nil where the file cannot be believed.
  func all(_ table: FactTable) -> [Int64]? {
    guard let count = count(table), let place = FactTable.all.firstIndex(of: table) else { return nil }
    var ids: [Int64] = []
    ids.reserveCapacity(count)
    for year in years {
      for number in 0..<year.counts[place] { ids.append(year.id << FactSchema.bits | Int64(number)) }
    }
    return ids
  }
}

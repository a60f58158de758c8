import Library
import ServerFrames

/// By how much the counts of regions change with a transaction.
struct ServerTally {
  private struct Region: Hashable, Comparable {
    let province: Int64
    let division: String

    static func < (left: Region, right: Region) -> Bool {
      (left.province, left.division) < (right.province, right.division)
    }
  }

  private var changes: [Region: [String: Int64]] = [:]

  /// Adds to a count of the region of a year.
  mutating func add(_ count: Int64, to name: String, of year: KeptYear) {
    if count != 0 {
      changes[Region(province: year.province, division: year.division), default: [:]][name, default: 0] += count
    }
  }

  /// Writes it, as the last thing of a transaction: whoever shares a row waits from here on.
  func write(_ connection: ServerConnection) throws(LibraryError) {
    let names = ServerSchema.counts
    let columns = names.joined(separator: ", ")
    let numbers = names.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
    let sums = names.map { "\($0) = tally.\($0) + EXCLUDED.\($0)" }.joined(separator: ", ")
    // Always in one order, so that two never wait for each other.
    for (region, change) in changes.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        """
        INSERT INTO tally(province, division, slot, \(columns))
        VALUES ($1, $2, pg_backend_pid() % \(ServerSchema.slots), \(numbers))
        ON CONFLICT (province, division, slot) DO UPDATE SET \(sums)
        """,
        [.number(region.province), .text(region.division)] + names.map { .number(change[$0] ?? 0) })
    }
  }
}

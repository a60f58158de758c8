import BudgetModel
import Synchronization

/// Which version of each document was read last, for whoever says something of it.
final class SeenDocuments: Sendable {
  private let hashes = Mutex<[DepartmentYear: [String: Int64]]>([:])

  /// Takes note that a document was read.
  func note(_ id: String, _ hash: Int64) {
    guard let key = DepartmentYear(disclosure: id) else { return }
    hashes.withLock { $0[key, default: [:]][id] = hash }
  }

  /// The documents of a department's year: `KEY:HASH`, the keys in their order; empty where none was read.
  func documents(of department: String, _ year: String) -> String {
    guard let year = Int(year) else { return "" }
    let read = hashes.withLock { $0[DepartmentYear(department: department, year: year)] ?? [:] }
    return read.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
  }
}

import CSQLite
import Glibc
import Library

/// How much work a statement may make: so much as a file of its size can need. What never ends is ended.
final class StepBudget {
  private var left: Int64
  private let most: Int64

  /// How many of SQLite's steps pass between two looks.
  private static let stride: Int32 = 100_000

  /// Watches the statements of a connection; to be kept as long as that is open.
  init(_ handle: OpaquePointer?, file: String) {
    let size = DiskStore.status(file).map { Int64($0.st_size) } ?? 0
    // A scan takes some ten steps a row, and no row is smaller than a few bytes.
    most = 200 + min(size, 1 << 40) / 20_000
    left = most
    sqlite3_progress_handler(
      handle, Self.stride,
      { context in
        guard let context else { return 0 }
        let budget = Unmanaged<StepBudget>.fromOpaque(context).takeUnretainedValue()
        budget.left -= 1
        return budget.left < 0 ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Lets a statement take as many steps as it takes.
  func suspend() { left = .max }

  /// Begins anew, for another statement.
  func renew() { left = most }
}

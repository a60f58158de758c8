import BudgetModel
import Disclosures
import Documents
import Foundation
import Synchronization
import TestSupport

/// The published documents in the folder `shared` beside the repository or above it, each read once for all tests.
public enum PublishedDocuments {
  private final class Kept: Sendable {
    let reading = Mutex<Reading?>(nil)
  }

  private static let kept = Mutex<[String: Kept]>([:])

  /// What a document says, and what could not be read of it; nil where the folder is not there.
  /// - Parameter path: its path below `shared/disclosures`.
  public static func reading(_ path: String) throws -> Reading? {
    guard let file = Repository.shared(path) else { return nil }
    let own = kept.withLock { all in
      let own = all[path] ?? Kept()
      all[path] = own
      return own
    }
    return try own.reading.withLock { known in
      if let known { return known }
      let bytes = Array(try Data(contentsOf: file))
      let reading = try DisclosureReader().read(FileReader().read(bytes))
      known = reading
      return reading
    }
  }

  /// What a document published as PDF says; nil where the folder is not there.
  /// - Parameter name: its name, without folder and ending.
  public static func pdf(_ name: String) throws -> Disclosure? { try reading("pdf/\(name).pdf")?.disclosure }
}

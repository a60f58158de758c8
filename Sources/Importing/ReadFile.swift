import BudgetModel
import Disclosures
import Documents
import Reconciliation
import Session

/// A file that was read and is not yet kept.
public struct ReadFile: Sendable {
  /// Its path.
  public let file: String
  let bytes: [UInt8]
  /// What stands in it.
  public let document: Document
  /// What was read out of that.
  public var reading: Reading
  /// What the sums inside its tables say of the reading.
  public let sums: Report
  /// How long it took.
  let milliseconds: Int

  /// A file that was read since a moment.
  init(file: String, bytes: [UInt8], document: Document, reading: Reading, since start: Int) {
    self.file = file
    self.bytes = bytes
    self.document = document
    self.reading = reading
    sums = Reconciler.insideTables.check(reading.disclosure)
    milliseconds = Stopwatch.system.milliseconds - start
  }
}

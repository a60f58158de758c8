import BudgetModel
import Library
import Reconciliation
import Glibc

/// All rules over ever more disclosures: what one costs, and that it costs no more among ten thousand.
struct CheckMeasurement {
  /// Lines that say how long the rules took; the documents are the default library's, over and over.
  func lines() -> [String] {
    let library = PackageLibrary.embedded
    let documents = library.summaries.compactMap { try? library.disclosure($0.id) }
    guard !documents.isEmpty else { return [] }
    let reconciler = Reconciler()
    return [10, 100, 1_000, 10_000].map { count in
      let start = Self.processorTime
      var findings = 0
      for number in 0..<count { findings += reconciler.check(documents[number % documents.count]).findings.count }
      let time = Double(Self.processorTime - start) / 1_000_000
      return "all rules over \(count) disclosures: \(Self.text(time)) ms, \(Self.text(time / Double(count))) ms each, "
        + "\(findings) findings"
    }
  }

  /// The time the processor spent on this program, in nanoseconds: other programs on the machine do not count.
  private static var processorTime: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

import Catalogues
import BudgetModel
import Library

/// The entries of a library of which it is not known what is found in them, some at a time.
///
/// What was found is kept some documents at a time, too: opening a file to write costs more than writing to it.
struct Unchecked {
  private let library: any Library
  private var waiting: [YearSummary] = []
  private var unkept: [String: FindingCounts] = .init()
  private var seen: Set<DepartmentYear> = []
  private static let atOnce = 64

  init(_ library: any Library) { self.library = library }

  /// The next one; nil where none is left.
  mutating func next() -> YearSummary? {
    if let entry = waiting.popLast() { return entry }
    keepAll()
    // Where nothing can be kept the same ones are named again, and all others are asked for with them.
    waiting = library.catalogue.unchecked(limit: seen.count + Self.atOnce).filter { !seen.contains($0.key) }
    seen.formUnion(waiting.map(\.key))
    return waiting.popLast()
  }

  /// Keeps what was found in documents.
  mutating func keep(_ counts: [String: FindingCounts]) { unkept.merge(counts) { _, new in new } }

  /// Keeps what is not kept yet.
  mutating func finish() { keepAll() }

  private mutating func keepAll() {
    library.keep(unkept)
    unkept = [:]
  }
}

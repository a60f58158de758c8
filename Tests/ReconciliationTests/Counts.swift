import Reconciliation

/// How many equations of a report came out which way.
struct Counts: Equatable, CustomStringConvertible {
  var held = 0
  var rounding = 0
  var contradictions = 0
  var notes = 0

  var description: String { "held \(held), rounding \(rounding), contradictions \(contradictions), notes \(notes)" }

  static let silence = Counts()
}

extension Report {
  var counts: Counts {
    Counts(
      held: tallies.values.reduce(0) { $0 + $1.held }, rounding: findings(.rounding).count,
      contradictions: findings(.contradiction).count, notes: findings(.note).count)
  }
}

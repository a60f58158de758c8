/// How much was found in a document when it was checked against itself; rounding is not counted.
public struct FindingCounts: Hashable, Sendable {
  /// 不一致: figures that disagree.
  public var contradictions: Int
  /// 提示: what is worth a question.
  public var notes: Int
  /// Whether nothing could be checked, for the document is not kept as it was written.
  public var isDamaged = false

  /// Counts.
  public init(contradictions: Int, notes: Int) {
    self.contradictions = contradictions
    self.notes = notes
  }

  /// Of a document that is not kept as it was written.
  public static var damaged: FindingCounts {
    var counts = FindingCounts(contradictions: 0, notes: 0)
    counts.isDamaged = true
    return counts
  }
}

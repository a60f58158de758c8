/// How much was found in a document when it was checked against itself; rounding is not counted.
public struct FindingCounts: Hashable, Sendable {
  /// 不一致: figures that disagree.
  public var contradictions: Int
  /// 提示: what is worth a question.
  public var notes: Int

  /// Counts.
  public init(contradictions: Int, notes: Int) {
    self.contradictions = contradictions
    self.notes = notes
  }
}

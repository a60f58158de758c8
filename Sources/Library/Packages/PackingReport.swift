/// What came of putting packages into another home.
public struct PackingReport: Sendable {
  /// How many disclosures it holds.
  public var kept = 0
  /// Packages that are not in it, and why.
  public var problems: [LibraryError] = []
  /// What is in it and cannot be found by a search, since there is too much of it.
  public var notes: [LibraryError] = []
  /// Whether it was ended early; then nothing was made.
  public var wasStopped = false

  /// Nothing came of it yet.
  public init(problems: [LibraryError] = []) { self.problems = problems }
}

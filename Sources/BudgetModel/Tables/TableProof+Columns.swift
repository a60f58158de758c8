import Structure

/// What is asked of every table: its columns alone.
extension TableProof {
  /// What the sums of a table prove of its columns alone, part by part: a sixteenth of the work.
  public static func columns(of table: Table) -> [Columns] { parts(of: table).map(Columns.init) }

  /// How the columns of some blocks belong together.
  public struct Columns: Sendable, Equatable {
    /// The rows, by their places among the table's.
    public var rows: [Int]
    /// The columns that may be added up, by their places in a row.
    public var columns: [Int]
    /// Its rows count those of ``columns``, its columns those of ``rows``.
    public var proof: Proof

    init(_ part: Part) {
      rows = part.rows
      columns = part.columns
      proof = part.columnProof
    }
  }
}

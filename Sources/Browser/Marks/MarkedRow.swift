import Reconciliation

/// A mark with what the documents say of its row now.
struct MarkedRow {
  /// The mark.
  let mark: Mark
  /// The department's name, with the year.
  let department: String
  /// The path of the row's place.
  let path: String
  /// Whether the libraries open now hold the department's year.
  let isAtHand: Bool
  /// The row; nil where it is no longer there, or not read yet.
  let row: ListingRow?
  /// Its figures on each side.
  let sides: RowSides?
  /// What it is called.
  let title: String
  /// What was found about it, without what was dismissed.
  let findings: [Finding]

  /// Why there is no row.
  func missing(_ context: ListingContext) -> String {
    isAtHand
      ? context.pick("不在部门库中了", "no longer in the library")
      : context.pick("所在部门不在现在打开的部门库中", "its department is in none of the libraries open now")
  }
}

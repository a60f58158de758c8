/// What the search weighs, in bits.
enum Weights {
  /// What a sum must bring before it counts for anything.
  static let prior = 6.0
  /// What each column costs in which a sum fails, and what the first costs besides.
  static let failing = 4.0
  static let firstFailing = 8.0
  /// How much of the bits of round amounts counts for nothing: half, as round totals are no rarer than round parts.
  static let round = 0.5
  /// What a column costs that the parts leave blank, or that the total does.
  static let blank = 1.5
  /// The most that a sum costs which hints demand.
  static let hintedFailure = 10.0
  /// Codes that say so, or say otherwise.
  static let code = 3.0
  static let notByCode = -9.0
  /// Numbering that says so, or says otherwise.
  static let depth = 2.0
  static let notByDepth = -4.0
  /// A total after its parts that is called one, or is not.
  static let namedTotal = 3.0
  static let unnamedTotal = -3.0
  /// A total among the parts of a row that is called none.
  static let totalAmongParts = -5.0
  /// A row inside another that says so.
  static let ofWhich = 1.0
  /// A row that says it lies inside another and does not.
  static let looseOfWhich = -3.0
  /// A row that should hold others by its code and does not.
  static let looseParent = -3.0
  /// A sum whose last part equals the row after it, which it leaves out.
  static let looseEqual = -3.0
  /// How many states are kept, and how many sums of a row are followed.
  static let beam = 14
  static let fits = 3
  /// The most roots a sum is made of.
  static let window = 4_096
  /// How many roots rows may go past in all: of long tables fewer states are kept and fewer roots reached, so that what a table
  /// costs does not grow with the square of its rows.
  static let budget = 10_000_000
  /// How many roots may be looked at as parts of sums that could be meant: so many in any table, and so many more for each row.
  /// Published tables need 350,000 at most; rows that all look alike would need their cube.
  static let first = 500_000
  static let share = 40
}

/// What the sums of a table say about how its rows belong together.
public struct Proof: Sendable, Equatable {
  /// What a row is to the others.
  public enum Role: Sendable, Hashable {
    /// It holds no number but zeros.
    case empty
    /// It is made of nothing else in the table.
    case leaf
    /// It is the sum of rows below it.
    case sum
    /// It is the sum of rows above it.
    case totalAfter
    /// It equals the one row below it, and hints say that it holds it.
    case chain
    /// It holds rows that do not make it up: 其中.
    case ofWhich
    /// Hints say that it is a sum, and it is none.
    case failing
  }

  /// A row and the rows that make it up.
  public struct Sum: Sendable, Hashable {
    /// The row of the total.
    public var row: Int
    /// The rows that make it up, in published order.
    public var parts: [Int]
    /// The columns in which it holds, within what rounding allows.
    public var held: [Int]
    /// The columns in which it does not.
    public var failed: [Int]
    /// How many bits of evidence the held columns are: chance would give as much once in 2 to that power.
    public var bits: Double
    /// What it is.
    public var role: Role
    /// Whether its codes or numbers alone say which rows are its parts.
    public var isHinted: Bool

    /// Whether it is beyond chance.
    public var isProven: Bool { bits >= Proof.threshold }
  }

  /// How a table is judged as a whole.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Every row that is not zero belongs to a sum beyond chance.
    case proven
    /// Some do.
    case partly
    /// None does.
    case notUnderstood = "not-understood"
    /// There is nothing to add up: no row, or one.
    case nothingToAdd = "nothing-to-add"
  }

  /// The bits of evidence that count as proof.
  public static let threshold = 10.0

  /// What each row is.
  public var roles: [Role]
  /// The row each belongs to; nil for those at the top.
  public var parents: [Int?]
  /// The rows that belong to a sum beyond chance.
  public var isProven: [Bool]
  /// All sums, in the order of the rows that state them.
  public var sums: [Sum]
  /// The judgement of the whole.
  public var verdict: Verdict

  /// Nothing found out about some rows.
  init(rows: Int) {
    roles = Array(repeating: .empty, count: rows)
    parents = Array(repeating: nil, count: rows)
    isProven = Array(repeating: false, count: rows)
    sums = []
    verdict = .nothingToAdd
  }

  /// How many rows hold a number other than zero.
  public var filledRows: Int { roles.count { $0 != .empty } }
  /// How many of them belong to a sum beyond chance.
  public var provenRows: Int { isProven.indices.count { isProven[$0] && roles[$0] != .empty } }
  /// The evidence of all proven sums together.
  public var bits: Double { sums.reduce(0) { $0 + ($1.isProven ? $1.bits : 0) } }

  /// How deep each row stands, 1 for those at the top.
  public var depths: [Int] {
    parents.indices.map { row in
      var (depth, at) = (1, parents[row])
      while let parent = at, depth <= parents.count {
        depth += 1
        at = parents[parent]
      }
      return depth
    }
  }

  /// The sum that a row states.
  public func sum(of row: Int) -> Sum? { sums.first { $0.row == row } }
}

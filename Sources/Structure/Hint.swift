/// What the words and numbers at the head of a row suggest. Hints break ties; sums decide.
public struct Hint: Hashable, Sendable {
  /// The code of a classification; nil where it has none.
  public var code: String?
  /// How deep its numbering stands: 1 for `一、`, 2 for `（一）`; nil where it has none.
  public var depth: Int?
  /// Whether it says that it lies inside the row above (其中).
  public var isOfWhich: Bool
  /// Whether it is called a total.
  public var isTotal: Bool

  /// A hint.
  public init(code: String? = nil, depth: Int? = nil, isOfWhich: Bool = false, isTotal: Bool = false) {
    self.code = code
    self.depth = depth
    self.isOfWhich = isOfWhich
    self.isTotal = isTotal
  }

  /// Whether a code goes on where this one ends; nil where the two are of different systems, or one is missing.
  func isAbove(_ other: Hint) -> Bool? {
    guard let code, let lower = other.code, let first = code.utf8.first, first == lower.utf8.first else { return nil }
    if code.utf8.count < lower.utf8.count { return lower.utf8.starts(with: code.utf8) }
    return code.utf8.count % 2 == lower.utf8.count % 2 ? false : nil
  }

  /// Whether numbering says that another row stands below this one; nil where one of the two has none.
  func isShallower(than other: Hint) -> Bool? {
    guard let depth, let lower = other.depth else { return nil }
    return depth < lower
  }
}

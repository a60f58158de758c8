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
}

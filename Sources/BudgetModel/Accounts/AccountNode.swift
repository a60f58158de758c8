/// An account of the spending tree: a 类, 款 or 项 with what stands below it.
public struct AccountNode: Hashable, Sendable {
  /// The code; nil for the root, which is the total of all.
  public let code: FunctionCode?
  /// The name as published.
  public let name: String
  /// Whether the code, or the name, is not printed but taken from ``Classification/known``.
  public let isInferred: Bool
  /// The year-start budget; nil where none is published for this account.
  public let approved: AccountLine?
  /// The final accounts; nil where none are published for this account.
  public let executed: AccountLine?
  /// Budget and final accounts as they stand side by side: both of the same money, where both are published of it.
  public let pair: AccountPair
  /// The accounts below, by code.
  public let children: [AccountNode]

  /// A node.
  public init(
    code: FunctionCode?, name: String, isInferred: Bool = false, approved: AccountLine?, executed: AccountLine?,
    pair: AccountPair? = nil, children: [AccountNode]
  ) {
    self.code = code
    self.name = name
    self.isInferred = isInferred
    self.approved = approved
    self.executed = executed
    self.pair = pair ?? AccountPair(approved: approved, executed: executed)
    self.children = children
  }

  /// The account with a code at or below this one; the node itself for nil.
  public func node(_ code: FunctionCode?) -> AccountNode? {
    guard let code else { return self.code == nil ? self : nil }
    if self.code == code { return self }
    for child in children where child.code.map({ code.digits.hasPrefix($0.digits) }) ?? true {
      if let found = child.node(code) { return found }
    }
    return nil
  }
}

extension AccountNode {
  /// What keeps its sides apart, or those of the first account below whose sides are not of the same; nil for nothing.
  public var mismatch: Basis.Mismatch? { pair.difference.mismatch ?? children.lazy.compactMap(\.mismatch).first }

  /// The outturn that stands beside its budget, or the first below it; nil where nothing was spent.
  public var spentBeside: AccountLine? { pair.executed ?? children.lazy.compactMap(\.spentBeside).first }

  /// The codes of this account and all below it.
  public var allCodes: [String] { [code?.digits].compactMap { $0 } + children.flatMap(\.allCodes) }
}

/// A department's year in memory, with the spending tree built once.
public struct OpenAccounts: Sendable {
  /// The documents.
  public let accounts: YearAccounts
  /// The spending tree of both sides.
  public let spending: AccountNode

  /// Opens the documents of a department and year.
  public init(_ accounts: YearAccounts) {
    self.accounts = accounts
    spending = accounts.spending()
  }

  /// The department; that of the final accounts where both are held.
  public var department: Department? { accounts.disclosures.first?.department }
}

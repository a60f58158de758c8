/// A department that publishes.
public struct Department: Hashable, Sendable {
  /// The full name as published.
  public var name: String
  /// The department's code within its region's budget (042, 023); nil where the document does not say.
  public var code: String?
  /// Where it is.
  public var region: Region

  /// A department.
  public init(name: String, code: String?, region: Region) {
    self.name = name
    self.code = code
    self.region = region
  }

  /// What tells it from every other department: region code and department code, or their names where unknown.
  public var id: String { "\(region.code ?? region.name)-\(code ?? name)" }
}

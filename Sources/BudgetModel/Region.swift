/// A place with an administrative code.
public struct Region: Hashable, Sendable {
  /// The name as published: 泽州县.
  public var name: String
  /// The six-digit administrative code; nil where it is not known.
  public var code: String?

  /// A region.
  public init(name: String, code: String?) {
    self.name = name
    self.code = code
  }
}

/// What only a home of some kind knows to go wrong with itself, and to put in words.
public protocol HomeError: Hashable, Sendable {
  /// What happened, where, and what to do, in Chinese and in English.
  var texts: (chinese: String, english: String) { get }
}

/// A failure of a home of whatever kind, as errors of libraries carry it.
public struct HomeFailure: Hashable, Sendable {
  /// What the home says.
  public let error: any HomeError

  /// A failure.
  public init(_ error: any HomeError) { self.error = error }

  /// Whether both are the same failure of one kind of home.
  public static func == (left: HomeFailure, right: HomeFailure) -> Bool {
    AnyHashable(left.error) == AnyHashable(right.error)
  }

  /// Hashes the failure.
  public func hash(into hasher: inout Hasher) { error.hash(into: &hasher) }
}

import Search

/// A word of a search: the names that answer it, by their rows, and the code it may begin.
package struct FoundWord {
  package var ranks: [Int64: SearchRank] = [:]
  /// How often each of them occurs in each group.
  package var occurrences: [Int64: [(group: SearchGroup, count: Int)]] = [:]
  /// The number it is, where it is one.
  package var number: UInt32?

  /// A word of which nothing was found.
  package init() {}

  /// How a code answers it; nil where it does not.
  package func rank(ofCode code: Int64) -> SearchRank? {
    guard let number, code >= number else { return nil }
    var shortened = code
    while shortened > number { shortened /= 10 }
    guard shortened == number else { return nil }
    return code == number ? .exact : .prefix
  }
}

/// Names that differ in few characters.
package enum NearNames {
  /// Whether two names differ, and in so few characters that one may be meant for the other.
  ///
  /// Up to a third of the longer name may be inserted, left out or replaced, and never more than six characters. Names
  /// that differ only in brackets, quotation marks and blanks are the same name.
  package static func areNear(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.folded), Array(right.folded))
    if left == right { return false }
    let longest = max(left.count, right.count)
    guard min(left.count, right.count) >= 3 else { return false }
    let limit = min(6, longest / 3)
    guard abs(left.count - right.count) <= limit else { return false }
    return distance(left, right) <= limit
  }

  /// How many characters must be inserted, left out or replaced.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (character == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

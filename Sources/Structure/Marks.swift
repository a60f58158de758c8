/// The hints of a table's rows, laid out so that two rows are compared without touching a text.
struct Marks {
  /// What is said of a row.
  struct Mark {
    /// Where its code begins among all codes, and how long it is; of length 0 where it has none.
    fileprivate var start = 0
    fileprivate var count = 0
    /// How deep its numbering stands; nil where it has none.
    var depth: Int?
    var isOfWhich: Bool
    var isTotal: Bool
    /// Whether it has a code.
    var hasCode: Bool { count > 0 }
  }

  private var codes: [UInt8] = []
  private var marks: [Mark] = []

  /// The marks of rows, in their order.
  init(_ lines: [Sheet.Line]) {
    marks.reserveCapacity(lines.count)
    for line in lines {
      let start = codes.count
      if let code = line.hint.code { codes += code.utf8 }
      marks.append(
        Mark(
          start: start, count: codes.count - start, depth: line.hint.depth, isOfWhich: line.hint.isOfWhich,
          isTotal: line.hint.isTotal))
    }
  }

  /// What is said of a row.
  subscript(row: Int) -> Mark { marks[row] }

  /// Whether a row's code goes on where another's ends; nil where the two are of different systems, or one is missing.
  func isAbove(_ row: Int, _ lower: Int) -> Bool? {
    let (one, other) = (marks[row], marks[lower])
    guard one.count > 0, other.count > 0, codes[one.start] == codes[other.start] else { return nil }
    if one.count < other.count {
      return (1..<one.count).allSatisfy { codes[one.start + $0] == codes[other.start + $0] }
    }
    return one.count % 2 == other.count % 2 ? false : nil
  }

  /// Whether numbering says that another row stands below one; nil where one of the two has none.
  func isShallower(_ row: Int, than lower: Int) -> Bool? {
    guard let depth = marks[row].depth, let other = marks[lower].depth else { return nil }
    return depth < other
  }
}

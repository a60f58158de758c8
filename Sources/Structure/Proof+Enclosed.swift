/// Sums whose parts the sums around them leave no choice of.
extension Proof {
  /// Takes back what was taken off for other sums that might have been meant, where a proven sum leaves none: of a row between
  /// two parts of one total, the rows up to the next part are all its own, or nobody's.
  /// - Parameter whole: the evidence of sums before anything was taken off, by their rows.
  mutating func forgiveEnclosed(_ whole: [Int: Double]) {
    let places = Dictionary(sums.indices.map { (sums[$0].row, $0) }) { first, _ in first }
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in sums.indices where !sums[index].isProven && sums[index].role == .sum {
        let row = sums[index].row
        guard let bits = whole[row], bits >= Self.threshold, let end = end(of: row, places),
          (row + 1..<max(row + 1, end)).allSatisfy({ roles[$0] == .empty || isInside($0, row) })
        else { continue }
        sums[index].bits = bits
        isChanged = true
      }
    }
  }

  /// The row before which everything after a row belongs to it, as the proven sums around it have it; nil where none says so.
  private func end(of row: Int, _ places: [Int: Int]) -> Int? {
    var row = row
    for _ in parents.indices {
      guard let parent = parents[row] else { return nil }
      // What equals its one part ends where that ends.
      if roles[parent] == .chain {
        row = parent
        continue
      }
      guard let place = places[parent] else { return nil }
      let above = sums[place]
      guard above.isProven, above.role == .sum, above.parts.contains(row) else { return nil }
      if let next = above.parts.first(where: { $0 > row }) { return next }
      if parents[parent] == nil { return parents.count }
      row = parent
    }
    return nil
  }

  /// Whether a row belongs to another, at whatever depth.
  private func isInside(_ row: Int, _ other: Int) -> Bool {
    var at = parents[row]
    for _ in parents.indices {
      guard let parent = at, parent >= other else { return false }
      if parent == other { return true }
      at = parents[parent]
    }
    return false
  }
}

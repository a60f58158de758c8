import Console

extension String {
  /// Draws parts of a line that stands at a position once more, as what was looked for.
  /// - Parameters:
  ///   - places: the parts, by the places of scalars.
  ///   - limit: the column nothing is written beyond; nil for the end of the frame.
  func drawMarks(
    _ places: [Range<Int>], at position: Position, limit: Int? = nil, isSelected: Bool = false, into frame: inout Frame
  ) {
    guard !places.isEmpty else { return }
    let scalars = Array(unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(view)
    }
    for place in places {
      let column = position.column + DisplayWidth.columns(of: text(0..<place.lowerBound))
      frame.write(
        text(place), at: Position(column: column, row: position.row), style: Style(.match, isSelected: isSelected),
        limit: limit ?? frame.size.width)
    }
  }
}

/// A rectangle of whole cells.
struct TileRect: Hashable, Sendable {
  /// The first column and row, and the ones after the last.
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }
  var area: Int { width * height }

  /// Whether a cell lies in it.
  func contains(column: Int, row: Int) -> Bool {
    column >= left && column < right && row >= top && row < bottom
  }
}

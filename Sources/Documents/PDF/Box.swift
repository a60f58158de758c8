/// A rectangle on a page, in points from the top left corner.
struct Box: Equatable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centerX: Double { (left + right) / 2 }
  var centerY: Double { (top + bottom) / 2 }

  /// The smallest rectangle around both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether the middle of another lies within it.
  func holdsCenter(of other: Box) -> Bool {
    other.centerX >= left && other.centerX <= right && other.centerY >= top && other.centerY <= bottom
  }
}

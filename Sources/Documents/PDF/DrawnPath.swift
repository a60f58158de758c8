/// One path drawn on a page: the lines of a table it holds, if any.
struct DrawnPath {
  /// The most lines read of one page.
  static let limit = 30_000
  /// The thickest bar that is a line, in points.
  private static let thickness = 3.0
  /// The thickest stroke that is a line, in points.
  static let stroke = 12.0

  /// Whether its inside is painted, and not its outline.
  private let isFilled: Bool
  private var points: [(x: Double, y: Double)] = []
  private var hasCurve = false
  private var found: [Rule] = []

  init(isFilled: Bool) { self.isFilled = isFilled }

  /// Begins a part of the path.
  mutating func move(to x: Double, _ y: Double) {
    endPart()
    points.append((x, y))
  }

  mutating func line(to x: Double, _ y: Double) { points.append((x, y)) }

  mutating func curve() { hasCurve = true }

  mutating func close() { if let first = points.first { points.append(first) } }

  /// Ends the path, and adds its lines to those of the page.
  mutating func end(_ rules: inout [Rule]) {
    endPart()
    // A stroked path with curves is the outline of bold letters: their straight strokes are no lines of a table.
    if isFilled || !hasCurve { rules += found.prefix(max(0, Self.limit - rules.count)) }
  }

  private mutating func endPart() {
    if !hasCurve, points.count >= 2, points.count < 2000 { if isFilled { addBar() } else { addStrokes() } }
    points.removeAll(keepingCapacity: true)
    if isFilled { hasCurve = false }
  }

  private mutating func addStrokes() {
    for (one, next) in zip(points, points.dropFirst()) where found.count < Self.limit {
      if abs(one.y - next.y) <= 0.6, abs(one.x - next.x) > 0.6 {
        let place = (one.y + next.y) / 2
        found.append(Rule(isLevel: true, place: place, start: min(one.x, next.x), end: max(one.x, next.x)))
      } else if abs(one.x - next.x) <= 0.6, abs(one.y - next.y) > 0.6 {
        let place = (one.x + next.x) / 2
        found.append(Rule(isLevel: false, place: place, start: min(one.y, next.y), end: max(one.y, next.y)))
      }
    }
  }

  private mutating func addBar() {
    guard found.count < Self.limit else { return }
    var box = Box(left: points[0].x, top: points[0].y, right: points[0].x, bottom: points[0].y)
    for point in points { box = box.union(Box(left: point.x, top: point.y, right: point.x, bottom: point.y)) }
    if box.height <= Self.thickness, box.width >= box.height {
      found.append(Rule(isLevel: true, place: box.centerY, start: box.left, end: box.right))
    }
    if box.width <= Self.thickness, box.height >= box.width {
      found.append(Rule(isLevel: false, place: box.centerX, start: box.top, end: box.bottom))
    }
  }
}

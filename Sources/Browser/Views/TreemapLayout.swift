/// A squarified treemap: a rectangle divided among values, each part as near to a square as it can be.
///
/// The rectangles cover the whole without overlap. Edges are rounded to cells once, and neighbours share them, so an area
/// is off its share by at most half a cell along each side. Areas are geometry: floating-point does no harm here, as it
/// would to amounts.
struct TreemapLayout {
  /// A rectangle for each value, in the order of the values.
  private(set) var rects: [TileRect] = []
  /// The same before rounding: left, top, right, bottom in cells.
  private(set) var exact: [(left: Double, top: Double, right: Double, bottom: Double)] = []

  /// A cell is about twice as high as wide.
  private static let cellHeight = 2.0

  /// Divides a rectangle of cells.
  /// - Parameter values: what is shown, each above zero, best the largest first.
  init(_ values: [Double], width: Int, height: Int) {
    guard !values.isEmpty, width > 0, height > 0 else { return }
    let total = values.reduce(0.0, +)
    let scale = Double(width) * Double(height) * Self.cellHeight / total
    divide(values.map { $0 * scale }, right: Double(width), bottom: Double(height) * Self.cellHeight)
    rects = exact.map { edges in
      TileRect(
        left: Int(edges.left.rounded()), top: Int(edges.top.rounded()), right: Int(edges.right.rounded()),
        bottom: Int(edges.bottom.rounded()))
    }
  }

  /// Lays strip after strip along the shorter side of what is left.
  private mutating func divide(_ areas: [Double], right: Double, bottom: Double) {
    var (left, top) = (0.0, 0.0)
    var first = 0
    while first < areas.count {
      let (width, height) = (right - left, bottom - top)
      let isColumn = width >= height
      let end = Self.strip(areas, from: first, along: isColumn ? height : width)
      let sum = areas[first..<end].reduce(0, +)
      let isLast = end == areas.count
      // The last edges are those of the whole, not what a division makes of them.
      let far =
        isColumn
        ? (isLast || height <= 0 ? right : min(right, left + sum / height))
        : (isLast || width <= 0 ? bottom : min(bottom, top + sum / width))
      var start = isColumn ? top : left
      var laid = 0.0
      for index in first..<end {
        laid += areas[index]
        let side = isColumn ? height : width
        let stop =
          index + 1 == end ? (isColumn ? bottom : right) : (isColumn ? top : left) + (sum > 0 ? side * laid / sum : 0)
        if isColumn {
          exact.append((left, start / Self.cellHeight, far, stop / Self.cellHeight))
        } else {
          exact.append((start, top / Self.cellHeight, stop, far / Self.cellHeight))
        }
        start = stop
      }
      if isColumn { left = far } else { top = far }
      first = end
    }
  }

  /// How many values make a strip: as many as bring the least square of them nearer to a square.
  private static func strip(_ areas: [Double], from first: Int, along side: Double) -> Int {
    var end = first + 1
    var best = worst(areas[first..<end], side)
    while end < areas.count {
      let next = worst(areas[first...end], side)
      if next > best { break }
      best = next
      end += 1
    }
    return end
  }

  /// The longest shape in a strip: its longer side over its shorter one.
  private static func worst(_ areas: ArraySlice<Double>, _ side: Double) -> Double {
    let sum = areas.reduce(0, +)
    guard sum > 0, side > 0 else { return .infinity }
    let thickness = sum / side
    return areas.reduce(0) { worst, area in
      let length = area / thickness
      return max(worst, length > thickness ? length / thickness : thickness / max(length, .leastNonzeroMagnitude))
    }
  }
}

/// The lines drawn on a file's pages, out of what `pdftocairo -svg` prints.
enum RuleList {
  /// The most lines read of one page.
  static let limit = 30_000
  /// The thickest line, in points.
  private static let thickness = 3.0

  /// The lines of each page, in order.
  static func pages(_ output: [UInt8], count: Int) -> [[Rule]] {
    output.withUnsafeBufferPointer { bytes in
      var pages: [[Rule]] = []
      var open: [Rule] = []
      var isDefining = false
      var scanner = MarkupScanner(bytes)
      while let line = scanner.nextLine() {
        if MarkupScanner.has("<path", in: line) {
          if !isDefining, open.count < limit { addPath(line, to: &open) }
        } else if MarkupScanner.has("<defs", in: line) {
          isDefining = true
        } else if MarkupScanner.has("</defs", in: line) {
          isDefining = false
        } else if MarkupScanner.has("</page>", in: line) {
          pages.append(Rule.joined(open))
          open = []
        }
      }
      if pages.count < count { pages.append(Rule.joined(open)) }
      return pages
    }
  }

  private static func addPath(_ line: UnsafeBufferPointer<UInt8>, to rules: inout [Rule]) {
    let isFilled = MarkupScanner.after("stroke:none", in: line) != nil
    // White lines hide; they do not rule.
    let isWhite =
      MarkupScanner.after(isFilled ? "fill:rgb(100%,100%,100%)" : "stroke:rgb(100%,100%,100%)", in: line) != nil
    guard !isWhite, let start = MarkupScanner.after(" d=\"", in: line) else { return }
    if !isFilled, let width = MarkupScanner.number(after: "stroke-width:", in: line), width > 12 { return }
    let matrix = matrix(line)
    var place = start
    var points: [(x: Double, y: Double)] = []
    var hasCurve = false
    let before = rules.count
    func close() {
      if !hasCurve { add(points, isFilled: isFilled, to: &rules) }
      points = []
      if isFilled { hasCurve = false }
    }
    // A stroked path with curves is the outline of bold letters: their straight strokes are no lines of a table.
    defer { if !isFilled, hasCurve { rules.removeLast(rules.count - before) } }
    while place < line.count, line[place] != 0x22, rules.count < limit {
      switch line[place] {
      case 0x4D:  // M
        close()
      case 0x43: hasCurve = true  // C
      case 0x5A:  // Z
        if let first = points.first { points.append(first) }
      default:
        if let x = MarkupScanner.number(line, &place) {
          place += 1
          guard let y = MarkupScanner.number(line, &place) else { return close() }
          points.append((matrix.0 * x + matrix.2 * y + matrix.4, matrix.1 * x + matrix.3 * y + matrix.5))
          continue
        }
      }
      place += 1
    }
    close()
  }

  private static func matrix(_ line: UnsafeBufferPointer<UInt8>) -> (Double, Double, Double, Double, Double, Double) {
    guard var place = MarkupScanner.after("transform=\"matrix(", in: line) else { return (1, 0, 0, 1, 0, 0) }
    var values: [Double] = []
    while values.count < 6, let value = MarkupScanner.number(line, &place) {
      values.append(value)
      place += 1
    }
    guard values.count == 6 else { return (1, 0, 0, 1, 0, 0) }
    return (values[0], values[1], values[2], values[3], values[4], values[5])
  }

  /// Adds the lines of one stroked path, or of one filled bar.
  private static func add(_ points: [(x: Double, y: Double)], isFilled: Bool, to rules: inout [Rule]) {
    guard points.count >= 2, points.count < 2000 else { return }
    if !isFilled {
      for (one, next) in zip(points, points.dropFirst()) {
        if abs(one.y - next.y) <= 0.6, abs(one.x - next.x) > 0.6 {
          let place = (one.y + next.y) / 2
          rules.append(Rule(isLevel: true, place: place, start: min(one.x, next.x), end: max(one.x, next.x)))
        } else if abs(one.x - next.x) <= 0.6, abs(one.y - next.y) > 0.6 {
          let place = (one.x + next.x) / 2
          rules.append(Rule(isLevel: false, place: place, start: min(one.y, next.y), end: max(one.y, next.y)))
        }
      }
      return
    }
    var box = Box(left: points[0].x, top: points[0].y, right: points[0].x, bottom: points[0].y)
    for point in points { box = box.union(Box(left: point.x, top: point.y, right: point.x, bottom: point.y)) }
    if box.height <= thickness, box.width >= box.height {
      rules.append(Rule(isLevel: true, place: box.centerY, start: box.left, end: box.right))
    }
    if box.width <= thickness, box.height >= box.width {
      rules.append(Rule(isLevel: false, place: box.centerX, start: box.top, end: box.bottom))
    }
  }
}

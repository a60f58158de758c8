/// The lines drawn on a file's pages, out of what `mutool trace` prints: one element a line, what is drawn one after the other.
enum TraceRules {
  /// A page as the program sees it.
  struct Page: Equatable, Sendable {
    /// From 1.
    var number: Int
    /// Its size, in points; it is the same page as poppler's only where both agree.
    var width: Double
    var height: Double
    var rules: [Rule] = []
  }

  /// The pages, in order. A page whose end is missing is left out: its lines may be missing, too.
  static func pages(_ output: [UInt8]) -> [Page] {
    output.withUnsafeBufferPointer { bytes in
      var pages: [Page] = []
      var open: Page?
      var rules: [Rule] = []
      var path: DrawnPath?
      var matrix = Matrix.identity
      var scanner = MarkupScanner(bytes)
      while let line = scanner.nextElement() {
        guard line.count > 2, open != nil || line[1] == 0x70 else { continue }
        switch line[1] {
        case 0x66, 0x73:  // fill_path, stroke_path
          if rules.count < DrawnPath.limit, let begun = begun(line) { (path, matrix) = begun }
        case 0x2F:
          if MarkupScanner.has("</fill_path", in: line) || MarkupScanner.has("</stroke_path", in: line) {
            path?.end(&rules)
            path = nil
          } else if MarkupScanner.has("</page", in: line), var page = open {
            page.rules = Rule.joined(rules)
            pages.append(page)
            (open, path) = (nil, nil)
          }
        case 0x70:
          if MarkupScanner.has("<page ", in: line) { (open, rules) = (page(line), []) }
        default:
          add(line, to: &path, matrix)
        }
      }
      return pages
    }
  }

  private static func page(_ line: UnsafeBufferPointer<UInt8>) -> Page? {
    guard let number = MarkupScanner.number(after: "number=\"", in: line),
      var place = MarkupScanner.after("mediabox=\"", in: line)
    else { return nil }
    var box: [Double] = []
    while box.count < 4, let value = MarkupScanner.number(line, &place) {
      box.append(value)
      place += 1
    }
    guard box.count == 4 else { return nil }
    return Page(number: Int(number), width: box[2] - box[0], height: box[3] - box[1])
  }

  /// A path that may hold lines; nil for one that is white, unseen or too thick.
  private static func begun(_ line: UnsafeBufferPointer<UInt8>) -> (path: DrawnPath, matrix: Matrix)? {
    let isFilled = MarkupScanner.has("<fill_path", in: line)
    guard isFilled || MarkupScanner.has("<stroke_path", in: line), !isWhite(line),
      MarkupScanner.after(" alpha=\"0\"", in: line) == nil
    else { return nil }
    let matrix = Matrix(line, at: MarkupScanner.after("transform=\"", in: line))
    if !isFilled, let width = MarkupScanner.number(after: "linewidth=\"", in: line),
      width * matrix.scale > DrawnPath.stroke
    {
      return nil
    }
    return (DrawnPath(isFilled: isFilled), matrix)
  }

  /// White lines hide; they do not rule. Light adds up, ink does not.
  private static func isWhite(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = MarkupScanner.after("colorspace=\"", in: line),
      var place = MarkupScanner.after(" color=\"", in: line)
    else { return false }
    var values: [Double] = []
    while let value = MarkupScanner.number(line, &place) {
      values.append(value)
      place += 1
    }
    let isInk =
      values.count == 4 || MarkupScanner.has("Separation", in: line, at: space)
      || MarkupScanner.has("DeviceN", in: line, at: space)
    return !values.isEmpty && values.allSatisfy { isInk ? $0 <= 0.001 : $0 >= 0.999 }
  }

  private static func add(_ line: UnsafeBufferPointer<UInt8>, to path: inout DrawnPath?, _ matrix: Matrix) {
    if path == nil { return }
    if MarkupScanner.has("<curveto", in: line) {
      path?.curve()
    } else if MarkupScanner.has("<closepath", in: line) {
      path?.close()
    } else if let x = MarkupScanner.number(after: "x=\"", in: line),
      let y = MarkupScanner.number(after: "y=\"", in: line)
    {
      let point = matrix(x, y)
      if MarkupScanner.has("<moveto", in: line) {
        path?.move(to: point.x, point.y)
      } else if MarkupScanner.has("<lineto", in: line) {
        path?.line(to: point.x, point.y)
      }
    }
  }
}

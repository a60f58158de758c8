/// The lines drawn on a file's pages, out of what `pdftocairo -svg` prints.
enum CairoRules {
  /// The lines of each page, in order.
  static func pages(_ output: [UInt8], count: Int) -> [[Rule]] {
    output.withUnsafeBufferPointer { bytes in
      var pages: [[Rule]] = []
      var open: [Rule] = []
      var isDefining = false
      var scanner = MarkupScanner(bytes)
      while let line = scanner.nextLine() {
        if MarkupScanner.has("<path", in: line) {
          if !isDefining, open.count < DrawnPath.limit { addPath(line, to: &open) }
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
    guard !isWhite, var place = MarkupScanner.after(" d=\"", in: line) else { return }
    if !isFilled, let width = MarkupScanner.number(after: "stroke-width:", in: line), width > DrawnPath.stroke {
      return
    }
    let matrix = Matrix(line, at: MarkupScanner.after("transform=\"matrix(", in: line))
    var path = DrawnPath(isFilled: isFilled)
    var begins = false
    while place < line.count, line[place] != 0x22 {
      switch line[place] {
      case 0x4D: begins = true  // M
      case 0x43: path.curve()  // C
      case 0x5A: path.close()  // Z
      default:
        if let x = MarkupScanner.number(line, &place) {
          place += 1
          guard let y = MarkupScanner.number(line, &place) else { return path.end(&rules) }
          let point = matrix(x, y)
          if begins { path.move(to: point.x, point.y) } else { path.line(to: point.x, point.y) }
          begins = false
          continue
        }
      }
      place += 1
    }
    path.end(&rules)
  }
}

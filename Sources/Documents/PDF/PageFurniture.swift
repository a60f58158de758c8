/// Tells page numbers and running heads by where they stand on their pages.
struct PageFurniture {
  private let heads: Set<String>
  private let heights: [Double]
  /// The lines that stand first or last on their page.
  private let outermost: [[TextLine]]

  /// Learns from all pages: what stands at the same place near the edge of most of them is a running head.
  init(_ pages: [Page], _ items: [[PageItem]]) {
    heights = pages.map(\.height)
    outermost = items.map { items in
      [items.first, items.last].compactMap { item in
        if case .line(let line)? = item { return line }
        return nil
      }
    }
    var counts: [String: Int] = [:]
    for (page, items) in zip(pages, items) {
      let texts = items.compactMap { item -> String? in
        guard case .line(let line) = item, Self.isAtEdge(line.box, page.height) else { return nil }
        return line.text
      }
      for text in Set(texts) { counts[text, default: 0] += 1 }
    }
    let least = max(3, pages.count / 2 + 1)
    heads = Set(counts.filter { $0.value >= least && !$0.key.contains("单位：") && !$0.key.contains("单位:") }.keys)
  }

  /// Whether a line belongs to its page.
  func contains(_ line: TextLine) -> Bool {
    guard line.page <= heights.count else { return false }
    let isNumber = Self.isPageNumber(line.text)
    if isNumber, outermost[line.page - 1].contains(line) { return true }
    return Self.isAtEdge(line.box, heights[line.page - 1]) && (isNumber || heads.contains(line.text))
  }

  private static func isAtEdge(_ box: Box, _ height: Double) -> Bool {
    box.bottom < height * 0.12 || box.top > height * 0.88
  }

  private static let furniture = Array("-—–－─━‐−~～/第页共·".unicodeScalars)

  /// `3`, `- 3 -`, `─3─`, `第 3 页`, `3 / 20`, `第3页共20页`.
  static func isPageNumber(_ text: String) -> Bool {
    var (digits, count) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x30, scalar.value <= 0x39 {
        digits += 1
      } else if !furniture.contains(scalar) {
        guard scalar.properties.isWhitespace else { return false }
        continue
      }
      count += 1
    }
    return (1...8).contains(digits) && count <= 14
  }
}

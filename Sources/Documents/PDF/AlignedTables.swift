/// Finds tables without ruling lines: neighbouring lines whose parts stand in columns.
enum AlignedTables {
  /// The lines with the tables among them put together.
  static func items(_ lines: [TextLine]) -> [PageItem] {
    var items: [PageItem] = []
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, lines[end].segments.count >= 2 { end += 1 }
      if let table = table(Array(lines[index..<end])) {
        items.append(.table(table))
        index = end
      } else {
        let count = max(1, end - index)
        items += lines[index..<index + count].map { .line($0) }
        index += count
      }
    }
    return items
  }

  private static func table(_ lines: [TextLine]) -> PageTable? {
    let data = lines.filter { line in line.segments.contains { isNumber($0.text) } }
    guard lines.count >= 2, data.count >= 2, data.count * 2 >= lines.count, let first = lines.first else { return nil }
    var spans: [(left: Double, right: Double)] = []
    for segment in data.flatMap(\.segments).sorted(by: { $0.box.left < $1.box.left }) {
      if let last = spans.indices.last, segment.box.left <= spans[last].right {
        spans[last].right = max(spans[last].right, segment.box.right)
      } else {
        spans.append((segment.box.left, segment.box.right))
      }
    }
    guard spans.count >= 2 else { return nil }
    let box = lines.dropFirst().reduce(first.box) { $0.union($1.box) }
    let inner = zip(spans, spans.dropFirst()).map { ($0.right + $1.left) / 2 }
    let columns = [box.left] + inner + [box.right]
    let rows = lines.map { line in
      var cells = Array(repeating: "", count: columns.count - 1)
      for segment in line.segments {
        let column = column(of: segment.box.centerX, inner)
        cells[column] = CellText.joined(cells[column], segment.text)
      }
      return cells
    }
    return PageTable(columns: columns, rows: rows, box: box, page: first.page, isRuled: false)
  }

  /// How many of the places between columns, in order, lie before a place.
  private static func column(of place: Double, _ inner: [Double]) -> Int {
    var (low, high) = (0, inner.count)
    while low < high {
      let middle = (low + high) / 2
      if inner[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || [0x2C, 0x2E, 0x2D, 0x25].contains($0) }
  }
}

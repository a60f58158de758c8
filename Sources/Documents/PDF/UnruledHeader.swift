/// The headings of a table without lines: what stands over one column, and what stands over several.
enum UnruledHeader {
  /// A heading, whole.
  private struct Heading {
    var words: [PageWord]
    var box: Box
    var columns: ClosedRange<Int>
  }

  /// The words of headings; those that a change of type alone parts are one: 2024 and 年预算数.
  static func words(_ lines: [TextLine]) -> [PageWord] {
    lines.flatMap { line in
      line.words.reduce(into: [PageWord]()) { words, word in
        if let last = words.indices.last, word.box.left - words[last].box.right < 0.3 * word.box.height {
          words[last].text += word.text
          words[last].box = words[last].box.union(word.box)
        } else {
          words.append(word)
        }
      }
    }
  }

  /// The rows of headings, outermost first; one that spans columns stands in the first of them.
  static func rows(_ words: [PageWord], _ columns: UnruledColumns) -> [[String]] {
    guard !words.isEmpty else { return [] }
    var headings = headings(words, columns)
    for index in headings.indices { headings[index].columns = span(headings[index], among: headings, columns) }
    var rows: [[String]] = []
    for heading in headings.sorted(by: { $0.box.top < $1.box.top }) {
      // As deep as there are others over it.
      let depth = headings.count {
        $0.columns.count > 1 && $0.box.centerY < heading.box.top && $0.columns.contains(heading.columns.lowerBound)
      }
      while rows.count <= depth { rows.append(Array(repeating: "", count: columns.count)) }
      let place = heading.columns.lowerBound
      rows[depth][place] = CellText.joined(rows[depth][place], CellText.text(heading.words))
    }
    return rows
  }

  /// The words put together that stand tightly below each other in one column.
  private static func headings(_ words: [PageWord], _ columns: UnruledColumns) -> [Heading] {
    var found: [Heading] = []
    for line in CellText.lines(words) {
      for word in line {
        let column = columns.column(of: word)
        let above = found.lastIndex { heading in
          let distance = word.box.top - heading.box.bottom
          return heading.columns.lowerBound == column && distance < 0.25 * word.box.height
            && min(word.box.right, heading.box.right) > max(word.box.left, heading.box.left)
        }
        let beside = found.lastIndex { heading in
          heading.columns.lowerBound == column && abs(heading.box.centerY - word.box.centerY) < 0.3 * word.box.height
            && word.box.left - heading.box.right < 1.5 * word.box.height
        }
        if let index = above ?? beside {
          found[index].words.append(word)
          found[index].box = found[index].box.union(word.box)
        } else {
          found.append(Heading(words: [word], box: word.box, columns: column...column))
        }
      }
    }
    return found
  }

  /// The columns a heading stands over: those with headings below it around whose middle it stands.
  private static func span(_ heading: Heading, among all: [Heading], _ columns: UnruledColumns) -> ClosedRange<Int> {
    let own = heading.columns.lowerBound
    func isBelow(_ column: Int) -> Bool {
      let others = all.filter { $0.columns.lowerBound == column && $0.box != heading.box }
      return others.contains { $0.box.top >= heading.box.bottom }
        && !others.contains { $0.box.bottom > heading.box.top && $0.box.top < heading.box.bottom }
    }
    guard isBelow(own) else { return heading.columns }
    var low = own
    while low > 0, isBelow(low - 1) { low -= 1 }
    var high = own
    while high + 1 < columns.count, isBelow(high + 1) { high += 1 }
    var best = own...own
    var least = Double.infinity
    for left in low...own {
      for right in own...high {
        let middle = (columns.bounds[left] + columns.bounds[right + 1]) / 2
        let miss = abs(middle - heading.box.centerX) - 0.5 * Double(right - left)
        if miss < least { (least, best) = (miss, left...right) }
      }
    }
    return best
  }
}

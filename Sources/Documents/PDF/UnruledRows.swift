/// The rows of a table without lines.
enum UnruledRows {
  /// The rows of lines from top to bottom; the lines of a wrapped cell become one.
  static func rows(_ lines: [TextLine], _ columns: UnruledColumns) -> [[String]] {
    var groups: [[TextLine]] = []
    let limit = pitch(lines)
    for line in lines {
      guard let last = groups.last?.last else {
        groups.append([line])
        continue
      }
      let distance = line.box.centerY - last.box.centerY
      let isOverlapping = distance < 0.8 * min(last.box.height, line.box.height)
      let group = groups[groups.count - 1]
      let isOne = (isOverlapping || distance < limit) && !clash(group, line, columns)
      if isOne { groups[groups.count - 1].append(line) } else { groups.append([line]) }
    }
    return groups.map { group in
      var cells = Array(repeating: [PageWord](), count: columns.count)
      for word in group.flatMap(\.words) { cells[columns.column(of: word)].append(word) }
      return cells.map { CellText.text($0) }
    }
  }

  /// Lines nearer than this belong to one cell: those of wrapped names stand tighter than rows do; 0 where none does.
  private static func pitch(_ lines: [TextLine]) -> Double {
    let anchors = lines.filter { line in line.words.contains { UnruledTable.isAmount($0.text) } }
    let rows = zip(anchors, anchors.dropFirst()).map { $1.box.centerY - $0.box.centerY }.filter { $0 > 0 }.sorted()
    let all = zip(lines, lines.dropFirst()).map { $1.box.centerY - $0.box.centerY }
      .filter { $0 > 0.8 * lines[0].box.height }
    guard let row = rows.first, let tight = all.min(), tight < 0.85 * row else { return 0 }
    return 1.1 * tight
  }

  /// Whether a line cannot be of a row: both hold a number in one column, or it begins as the rows of a list do or is a total.
  private static func clash(_ group: [TextLine], _ line: TextLine, _ columns: UnruledColumns) -> Bool {
    let ends = ["合计", "总计"]
    if line.words.contains(where: { word in
      UnruledTable.isListed(word.text) || ends.contains { word.text.hasSuffix($0) }
    }
    ) {
      return true
    }
    func numbers(_ lines: [TextLine]) -> Set<Int> {
      Set(
        lines.flatMap(\.words).filter { word in word.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
          .map { columns.column(of: $0) })
    }
    return !numbers(group).isDisjoint(with: numbers([line]))
  }
}

import Documents

/// Choices printed as columns or rows of a table of which one is ticked: 优|良|中|差 over √, each made one cell with its word.
enum TickedColumns {
  /// The rows with what is ticked in place of the ticks: the first column of a choice has its heading and the words, the others
  /// have nothing.
  static func resolved(_ part: Part.Rows) -> Part.Rows {
    guard part.rows.contains(where: { $0.cells.contains(where: TickedChoice.mayHoldTick) }) else {
      return part
    }
    var part = part
    resolveLines(&part)
    resolveColumns(&part)
    return part
  }

  /// Whether a cell holds a tick and nothing else.
  private static func isTick(_ cell: String) -> Bool {
    let text = Text.squeezed(cell).filter { !"（()）".contains($0) }
    return text.count == 1 && TickedChoice.isTick(text.first ?? " ")
  }

  /// Whether a cell may stand below the words of a choice: a tick, a box, a cross, or nothing.
  private static func isMark(_ cell: String) -> Bool {
    Text.squeezed(cell).allSatisfy { TickedChoice.isTick($0) || TickedChoice.isBox($0) || "×✗xX/—-（()）".contains($0) }
  }

  /// A label with words behind it in its row, and ticks beside these or below them.
  private static func resolveLines(_ part: inout Part.Rows) {
    for index in part.rows.indices {
      let cells = part.rows[index].cells
      let filled = cells.indices.filter { !cells[$0].isEmpty }
      guard let first = filled.first, filled.count >= 3, isOfChoice(cells[first]) else { continue }
      let words = filled.dropFirst()
      if cells.contains(where: isTick), words.allSatisfy({ isMark(cells[$0]) || isWord(cells[$0]) }) {
        // 优|√|良||中||差|: a tick stands behind its word, or before it.
        let comesFirst = isMark(cells[words.first ?? first])
        let ticked = words.filter { isTick(cells[$0]) }.compactMap { tick in
          comesFirst
            ? words.first { $0 > tick && !isMark(cells[$0]) } : words.last { $0 < tick && !isMark(cells[$0]) }
        }
        let own = words.filter { !isMark(cells[$0]) }
        guard own.count >= 2, ticked.count == 1 else { continue }
        put(cells[ticked[0]], in: words, of: &part.rows[index].cells)
      } else if words.count >= 2, words.allSatisfy({ cells[$0].count <= 12 }) {
        // □优|☑良|□中, 优（ ）|良（√）.
        let ticked = words.filter { cells[$0].contains(where: TickedChoice.isTick) }
        if ticked.count == 1 {
          put(cells[ticked[0]].filter { !isMark(String($0)) }, in: words, of: &part.rows[index].cells)
          continue
        }
        resolveBelow(&part, index, words)
      }
    }
  }

  /// Whether a label stands before choices.
  private static func isOfChoice(_ label: String) -> Bool {
    FormRow.label(label) == .grade
      || label.count <= 12 && Text.contains(label, any: ["等级", "等次", "评价结果", "自评结果", "结论"])
  }

  /// Ticks in the row below the words of a grade.
  private static func resolveBelow(_ part: inout Part.Rows, _ index: Int, _ words: ArraySlice<Int>) {
    let cells = part.rows[index].cells
    guard words.allSatisfy({ isWord(cells[$0]) }), let first = words.first, index + 1 < part.rows.count else { return }
    let below = part.rows[index + 1].cells
    let ticked = words.filter { $0 < below.count && isTick(below[$0]) }
    guard ticked.count == 1, below.indices.allSatisfy({ $0 < first || isMark(below[$0]) }) else { return }
    put(cells[ticked[0]], in: words, of: &part.rows[index].cells)
    part.rows[index + 1].cells = below.indices.map { $0 < first ? below[$0] : "" }
  }

  private static func put(_ word: String, in places: ArraySlice<Int>, of cells: inout [String]) {
    for (number, place) in places.enumerated() { cells[place] = number == 0 ? word : "" }
  }

  /// Columns below one heading, each with its word, that hold ticks and nothing else; one beside them may have words of its own.
  private static func resolveColumns(_ part: inout Part.Rows) {
    var start = 0
    while let own = part.rows[start...].firstIndex(where: { row in row.cells.count { isWord($0) } >= 2 }) {
      start = own + 1
      for group in groups(part.rows, below: own).reversed() { resolve(&part, group, below: own) }
    }
  }

  private static func resolve(_ part: inout Part.Rows, _ group: Range<Int>, below own: Int) {
    let below = part.rows[(own + 1)...].prefix { row in
      row.cells.count >= group.upperBound && group.contains { isMark(row.cells[$0]) }
    }
    // A column of choices has ticks and nothing else down to where the last of them stands.
    func marks(_ column: Int) -> Int { below.prefix { isMark($0.cells[column]) }.count }
    let ticked = group.filter { column in below.prefix(marks(column)).contains { isTick($0.cells[column]) } }
    guard group.count >= 2, let height = ticked.map({ marks($0) }).min() else { return }
    let choices = group.filter { marks($0) >= height }
    let others = group.filter { marks($0) < height }
    guard others.count <= 1 else {
      // Without a heading over them they stand side by side: 得分|优|良|中|差.
      let first = ticked[0]
      let side = choices.filter { column in (min(column, first)...max(column, first)).allSatisfy(choices.contains) }
      if side.count >= 2, let left = side.first, let right = side.last, side.count < group.count {
        resolve(&part, left..<(right + 1), below: own)
      }
      return
    }
    let words = part.rows[own].cells
    let isBelow =
      own > 0 && group.lowerBound < part.rows[own - 1].cells.count
      && !part.rows[own - 1].cells[group.lowerBound].isEmpty
    for index in below.indices {
      let cells = part.rows[index].cells
      let isOfChoices = index < below.startIndex + height
      guard isOfChoices || others.first.map({ !cells[$0].isEmpty }) ?? false else { continue }
      let chosen = choices.filter { isTick(cells[$0]) }.map { words[$0] }.joined(separator: "、")
      let said = others.first.map { cells[$0] } ?? ""
      for column in group { part.rows[index].cells[column] = "" }
      part.rows[index].cells[group.lowerBound] = said.isEmpty ? chosen : said
    }
    for column in group { part.rows[own].cells[column] = "" }
    if !isBelow {
      let isGrade = choices.allSatisfy { ResultWords.gradeNames.contains(Text.squeezed(words[$0])) }
      part.rows[own].cells[group.lowerBound] =
        isGrade ? "评价等级" : others.first.map { words[$0] } ?? choices.map { words[$0] }.joined(separator: "/")
    }
  }

  /// The columns of a row of words that stand below one heading, which is given once, over the first of them.
  private static func groups(_ rows: [Grid.Row], below own: Int) -> [Range<Int>] {
    let words = rows[own].cells
    let above = own > 0 ? rows[own - 1].cells : []
    var found: [Range<Int>] = []
    var column = 0
    while column < words.count {
      guard isWord(words[column]) else {
        column += 1
        continue
      }
      var end = column + 1
      while end < words.count, isWord(words[end]), end >= above.count || above[end].isEmpty { end += 1 }
      found.append(column..<end)
      column = end
    }
    return found
  }

  /// Whether a cell may be the word of a choice.
  private static func isWord(_ cell: String) -> Bool {
    let text = Text.squeezed(cell)
    return (1...12).contains(text.count) && text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
      && !isMark(text)
  }
}

import BudgetModel
import Documents

extension FormReader {
  /// Reads the row at a place, or the heading that begins there.
  /// - Returns: the place after what was read.
  mutating func read(_ part: Part.Rows, at index: Int) -> Int {
    let row = part.rows[index]
    let filled = row.cells.filter { !$0.isEmpty }
    guard let first = filled.first.map({ Text.squeezed($0) }) else { return index + 1 }
    let page = row.page ?? part.page
    if filled.count <= 2, FormTitle.isTitle(first), first.count <= 60 {
      readTitle(FormTitle(first), row, page)
      return index + 1
    }
    for anchor in index..<min(index + 4, part.rows.count) {
      guard let found = FormColumns(part.rows, at: anchor), found.rows.lowerBound <= index else { continue }
      columns = found
      if open != nil { note(row, figures: 0, constants: 0) }
      number += found.rows.count
      place = .indicators
      return found.rows.upperBound
    }
    if columns?.isList ?? false {
      readListed(row, page)
      return index + 1
    }
    if open == nil { begin(row.line, page: page) }
    if place == .indicators || place == .foot, FormReader.names(row) { begin(row.line, page: page) }
    number += 1
    open?.texts += filled
    switch place {
    case .indicators: readBelow(row, first, page)
    case .foot: note(row, figures: 0, constants: row.cells.count { Text.isNumber($0) })
    case .head, .funds, .words: readHead(row, first)
    }
    return index + 1
  }

  private mutating func readTitle(_ own: FormTitle, _ row: Grid.Row, _ page: Int?) {
    if open.map({ !$0.name.isEmpty }) ?? false || place == .indicators || place == .foot { close() }
    title = own
    begin(row.line, page: page)
  }

  /// Reads what stands above the indicators.
  private mutating func readHead(_ row: Grid.Row, _ first: String) {
    if first.count <= 12, let own = Text.year(in: first), row.cells.count(where: { !$0.isEmpty }) == 1 {
      open?.year = own
      return
    }
    let particulars = FormRow.particulars(row.cells)
    if !particulars.isEmpty {
      for (label, value) in particulars { take(label, value) }
      let numbers = row.cells.count { Text.isNumber($0) }
      open?.cells.total += numbers
      open?.cells.codes += numbers
      place = .head
      return
    }
    let isNewSection = !(row.cells.first ?? "").isEmpty
    // What goes on below a section belongs to it, whatever words it has.
    let isMoney =
      isNewSection || place == .head
      ? FormFunds.speaksOfMoney(row.cells) && !FormRow.isWords(first) : place == .funds
    guard isMoney else {
      place = .words
      return note(row, figures: 0, constants: 0)
    }
    place = .funds
    let taken = funds.read(row, number: number)
    note(row, figures: taken.figures, constants: taken.constants)
  }

  private mutating func take(_ label: FormRow.Label, _ value: String) {
    switch label {
    case .project:
      open?.name = value
      open?.isOverall = false
    case .department:
      if open?.name.isEmpty ?? false, title.isOverall || title.project.isEmpty && !title.text.contains("项目") {
        open?.name = DepartmentCode.stripped(value)
        open?.isOverall = true
      }
    case .unit: if !value.isEmpty { open?.unit = DepartmentCode.stripped(value) }
    case .attribute: if !value.isEmpty { open?.attribute = value }
    case .duration: if !value.isEmpty { open?.duration = value }
    case .score: result { $0.total = PublishedNumber(value.filter { $0 != "分" }) ?? $0.total }
    case .grade: result { $0.grade = value.first.flatMap { Grade(rawValue: String($0)) } ?? $0.grade }
    case .other: break
    }
  }

  private mutating func result(_ change: (inout SelfEvaluation) -> Void) {
    var evaluation =
      open?.evaluation ?? SelfEvaluation(source: Source(.evaluation(project: "", table: 3, row: number)))
    change(&evaluation)
    if evaluation.total != nil || evaluation.grade != nil { open?.evaluation = evaluation }
  }

  /// Reads a row below the heading of the indicators.
  private mutating func readBelow(_ row: Grid.Row, _ first: String, _ page: Int?) {
    guard let columns else { return }
    let numbers = row.cells.count { Text.isNumber($0) }
    if FormRow.isTotal(first) {
      let scores = columns.columns(.score).compactMap { $0 < row.cells.count ? PublishedNumber(row.cells[$0]) : nil }
      // Where the score is left blank, the full marks beside it are none.
      let weights = Set(columns.columns(.weight))
      let others = row.cells.indices.filter { !weights.contains($0) }
      let total = scores.first ?? others.reversed().lazy.compactMap { PublishedNumber(row.cells[$0]) }.first
      if columns.isEvaluated, let total {
        result { $0.total = total }
        open?.evaluation?.source = Source(.evaluation(project: "", table: 3, row: number), page: page)
        note(row, figures: 1, constants: numbers - 1)
      } else {
        note(row, figures: 0, constants: numbers)
      }
      return
    }
    let particulars = FormRow.particulars(row.cells)
    if particulars.contains(where: { $0.label == .score || $0.label == .grade }) {
      for (label, value) in particulars { take(label, value) }
      return note(row, figures: numbers, constants: 0)
    }
    if FormRow.isFoot(first) {
      place = .foot
      return note(row, figures: 0, constants: numbers)
    }
    let taken = indicators.read(row, columns, number: number, page: page)
    note(row, figures: taken, constants: 0)
  }

  /// Counts what became of a row's numbers, and lists those that went nowhere.
  mutating func note(_ row: Grid.Row, figures: Int, constants: Int) {
    let numbers = row.cells.count { Text.isNumber($0) }
    open?.cells.total += numbers
    open?.cells.figures += figures
    open?.cells.stamps += constants
    let rest = numbers - figures - constants
    guard rest > 0 else { return }
    open?.cells.unread += rest
    open?.unread.append(
      UnreadPart(
        reason: .unknownRow, name: row.cells.first { !$0.isEmpty } ?? "", line: row.line, numericCells: rest))
  }
}

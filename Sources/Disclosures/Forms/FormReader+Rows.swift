import BudgetModel
import Documents

extension FormReader {
  /// Reads the row at a place, or the heading that begins there.
  /// - Returns: the place after what was read.
  mutating func read(_ form: inout FormRows, at index: Int) -> Int {
    let part = form.part
    let row = part.rows[index]
    let filled = row.cells.filter { !$0.isEmpty }
    guard let first = filled.first.map({ Text.squeezed($0) }) else { return index + 1 }
    let page = row.page ?? part.page
    if filled.count <= 2, FormTitle.isTitle(first), first.count <= 60 {
      readTitle(FormTitle(first), row, page)
      return index + 1
    }
    for anchor in index..<min(index + 4, part.rows.count) {
      guard let found = form.columns(at: anchor), found.rows.lowerBound <= index else { continue }
      columns = found
      if open != nil { note(row, figures: 0, constants: 0) }
      number += found.rows.count
      // The tables of a report are counted each for itself.
      if open?.isReport ?? false { number = 0 }
      place = .indicators
      indicators.begin(found)
      if found.isTwoSided { sides.begin(found, rows: part.rows[found.rows.upperBound...].prefix { !Self.names($0) }) }
      return found.rows.upperBound
    }
    if FormRow.isNumbering(row.cells), index > 0 { return index + 1 }
    if index > 0, place == .head, let rest = FormRow.restOfName(row, below: part.rows[index - 1]) {
      open?.name += rest
      return index + 1
    }
    // The heading is lost or has one side only.
    if !(columns?.isTwoSided ?? false), TwoSides.isTwoSided(row), open != nil {
      columns = .twoSided
      place = .indicators
      sides.begin(.twoSided, rows: nil)
    }
    if columns?.isList ?? false {
      readListed(row, page)
      return index + 1
    }
    if open == nil { begin(row.line, page: page) }
    if place == .indicators || place == .foot, FormReader.names(row) { begin(row.line, page: page) }
    number += 1
    open?.texts += filled
    if place == .indicators || place == .foot,
      readResult(row, over: index + 1 < part.rows.count ? part.rows[index + 1] : nil)
    {
      number += 1
      return index + 2
    }
    switch place {
    case .indicators: readBelow(row, first, page)
    case .foot: readFoot(row, first)
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
    if readMarks(row) { return }
    if place == .head { readLine(row) }
    // Figures below the headings of money are money, whatever the name beside them says.
    let isOfTable = place == .funds && !funds.columns.isEmpty && row.cells.count { Text.isNumber($0) } >= 2
    let particulars = isOfTable ? [] : FormRow.particulars(row.cells)
    if particulars.isEmpty, open?.name.isEmpty ?? false, let name = FormRow.codedName(row.cells) {
      open?.name = name
      return
    }
    if !particulars.isEmpty {
      for (label, value) in particulars { take(label, value) }
      let numbers = row.cells.count { Text.isNumber($0) }
      open?.cells.total += numbers
      open?.cells.codes += numbers
      place = .head
      return
    }
    if goals.read(row) {
      place = .words
      return note(row, figures: 0, constants: 0)
    }
    let isNewSection = !(row.cells.first ?? "").isEmpty
    // What goes on below a section belongs to it, whatever words it has.
    let isMoney =
      isNewSection && !(open?.isReport ?? false) || place == .head
      ? (FormFunds.speaksOfMoney(row.cells) || FormFunds.isHeading(row)
        || place == .funds && !funds.columns.isEmpty && FundWords.isTotal(first) || funds.awaits(row))
        && !FormRow.isWords(first) : place == .funds
    guard isMoney else {
      place = .words
      if FormRow.foot(row.cells) != nil { return readFoot(row, first) }
      return note(row, figures: 0, constants: 0)
    }
    place = .funds
    funds.year = open?.year
    let taken = funds.read(row, number: number)
    if open?.isReport ?? false, FormFunds.isHeading(row) { number = 0 }
    note(row, figures: taken.figures, constants: taken.constants)
  }

  /// Reads the unit of money, and the year of a row that holds nothing else.
  /// - Returns: whether the row holds nothing else.
  private mutating func readMarks(_ row: Grid.Row) -> Bool {
    let filled = row.cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    var year: Int?
    var unit: MoneyUnit?
    var isAll = true
    for text in filled {
      if text.count <= 16, let own = Text.year(in: text) {
        year = own
        unit = LabelledLine(text).unit ?? unit
      } else if let own = FormRow.moneyUnit(text) {
        unit = own
      } else {
        isAll = false
      }
    }
    // The unit may stand beside who filled the form in.
    if let unit { funds.take(unit: unit) }
    if isAll, let year { open?.year = year }
    return isAll
  }

  /// Takes what a line under the title says that stands in a row by itself: 某局　2024年度　单位：元.
  private mutating func readLine(_ row: Grid.Row) {
    let filled = row.cells.filter { !$0.isEmpty }
    guard filled.count <= 3, filled.count == 1 || InnerHeading.isHeading(row) else { return }
    var line = FormTitle("")
    for cell in filled { line.read(cell) }
    if let unit = line.unit { funds.take(unit: unit) }
    if open?.year == nil { open?.year = line.year }
    if open?.publisher == nil { open?.publisher = line.publisher }
  }

  mutating func take(_ label: FormRow.Label, _ value: String) {
    switch label {
    case .project:
      if Text.isNumber(value) { return }
      open?.name = value
      open?.isOverall = false
    case .department:
      if !value.isEmpty { open?.department = DepartmentCode.stripped(value) }
      if open?.name.isEmpty ?? false, title.isOverall || title.project.isEmpty && !title.text.contains("项目") {
        open?.name = DepartmentCode.stripped(value)
        open?.isOverall = true
      }
    case .unit: if !value.isEmpty, open?.unit == nil { open?.unit = DepartmentCode.stripped(value) }
    case .reporter: if !value.isEmpty, open?.reporter == nil { open?.reporter = DepartmentCode.stripped(value) }
    case .authority: if !value.isEmpty, open?.authority == nil { open?.authority = DepartmentCode.stripped(value) }
    case .code: if !value.isEmpty { open?.code = value }
    case .attribute: if !value.isEmpty { open?.attribute = TickedChoice.chosen(of: value) ?? value }
    case .duration: if !value.isEmpty { open?.duration = value }
    case .score: result { $0.total = FormFunds.number(value) ?? $0.total }
    case .grade: result { $0.take(grade: value) }
    case .year: if let year = Text.year(in: value + "年") { open?.year = year }
    case .other: break
    }
  }

  mutating func result(_ change: (inout SelfEvaluation) -> Void) {
    var evaluation =
      open?.evaluation ?? SelfEvaluation(source: Source(.evaluation(project: "", table: 3, row: number)))
    change(&evaluation)
    if evaluation.total != nil || evaluation.grade != nil || evaluation.publishedGrade != nil {
      open?.evaluation = evaluation
    }
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
        reason: FormRow.countsHeads(row.cells) ? .headCount : .unknownRow, name: row.cells.first { !$0.isEmpty } ?? "",
        line: row.line, numericCells: rest))
  }
}

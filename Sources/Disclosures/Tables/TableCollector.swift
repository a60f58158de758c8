import BudgetModel

/// Goes through a document's parts and reads every official table; forms and reports are left to their own readers.
struct TableCollector {
  var tables: [Table] = []
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private var contents = ContentsList()
  /// Statements that a table holds no data, where it does.
  private(set) var phrases: [StatedPhrase] = []
  /// What the lines above each table say of publisher and year.
  private(set) var heads: [TableHead] = []
  private var departments: [String: Int] = [:]
  private var years: [Int] = []
  private var codesAbove: [String] = []
  private var headsAbove: [[String]] = []
  private var lastHeading = Heading([])
  /// The tables that state no unit, with the lines they begin on.
  private var assumedUnits: [(table: Int, line: Int)] = []
  /// How many tables there were when a half of expenditure was joined to the last of them.
  var joinedHalf: Int?

  /// The department most tables name.
  var department: String? { departments.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  /// The year the first table names.
  var year: Int? { years.first ?? tables.lazy.compactMap { Text.year(in: $0.title) }.first }
  /// What the titles of the tables say.
  var kind: DisclosureKind? {
    let finals = tables.count { Cover.kind($0.title) == .finalAccounts }
    let budgets = tables.count { Cover.kind($0.title) == .budget }
    return finals == budgets ? nil : finals > budgets ? .finalAccounts : .budget
  }

  /// Reads all official tables.
  /// - Parameter forms: what was read as performance forms already.
  mutating func read(_ parts: [Part], _ forms: FormCollector) {
    var before: [Part.Line] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let line): before.append(line)
      case .rows(let rows):
        let kind = PartKind(rows)
        switch (kind, forms.found[index]) {
        case (_, .forms): break
        case (_, .blank): addBlank(rows, before: before)
        case (_, .list): readTable(rows, before: before, after: parts[(index + 1)...], taken: forms.taken[index] ?? 0)
        case (.contents, _):
          contents.add(rows)
          cells.pageNumbers += rows.numericCells
          cells.total += rows.numericCells
        case (.table, _): readTable(rows, before: before, after: parts[(index + 1)...])
        case (.indicators, _):
          cells.total += rows.numericCells
          cells.unread += rows.numericCells
          unread.append(
            UnreadPart(
              reason: .unknownTable, name: rows.cells.first ?? "", line: rows.line, numericCells: rows.numericCells))
        }
        before = []
      }
    }
    for index in tables.indices { ProvenLevels.apply(to: &tables[index], department: department) }
    var units = UnitAgreement(tables)
    for assumed in assumedUnits where assumed.table < tables.count {
      let place = tables[assumed.table].title.isEmpty ? "\(tables[assumed.table].number)" : tables[assumed.table].title
      let isProven = units.agree(on: assumed.table)
      doubts.append(Doubt(reason: isProven ? .unitByAgreement : .unitAssumed, place: place, line: assumed.line))
    }
    let stated = Set(tables.indices).subtracting(assumedUnits.map(\.table))
    for index in stated.sorted() where units.contradicts(index) {
      doubts.append(Doubt(reason: .unitByAgreement, place: tables[index].title, line: 0))
      let place = Source.Place.table(number: tables[index].number, block: 0, row: 0, column: nil)
      phrases.append(StatedPhrase(.unit, tables[index].unit.rawValue, source: Source(place, page: tables[index].page)))
      _ = units.agree(on: index)
    }
    tables = units.tables
  }

  /// A form left blank is a table without data.
  private mutating func addBlank(_ rows: Part.Rows, before: [Part.Line]) {
    let heading = Heading(before[...])
    guard let title = heading.title, title.contains("表") else { return }
    let number = heading.number ?? contents.entry(title)?.number ?? (tables.last?.number ?? 0) + 1
    tables.append(
      Table(
        number: number, kind: .performance, label: heading.label ?? contents.entry(title)?.label, title: title,
        unit: heading.unit ?? .tenThousandYuan, isEmpty: true, blocks: [Block(columns: [])], rows: [], page: rows.page))
  }

  /// Reads a table.
  /// - Parameter taken: how many of its numbers were read as performance; nil where it is no list of projects.
  private mutating func readTable(
    _ part: Part.Rows, before: [Part.Line], after: ArraySlice<Part>, taken: Int? = nil
  ) {
    var rows = part
    let inner = InnerHeading.take(from: &rows)
    let isHalf = before.isEmpty && inner.isEmpty && isOtherHalf(rows)
    let heading = isHalf ? lastHeading : Heading((before + inner)[...])
    let entry = heading.title.flatMap { contents.entry($0) }
    let number = heading.number ?? entry?.number ?? (tables.last?.number ?? 0) + (isHalf ? 0 : 1)
    let note = EmptinessNote(after)
    let goesOn = heading.title != nil && heading.title == tables.last?.title
    guard
      var read = OfficialTable(
        rows, heading: heading, number: number, label: heading.label ?? entry?.label, isEmpty: false,
        codesAbove: goesOn ? codesAbove : [], headsAbove: goesOn ? headsAbove : [])
    else {
      if listsUnits(rows) { return }
      let rest = rows.numericCells - min(taken ?? 0, rows.numericCells)
      cells.total += rows.numericCells
      cells.figures += rows.numericCells - rest
      cells.unread += rest
      if taken != nil, rest == 0 { return }
      unread.append(
        UnreadPart(
          reason: .unknownTable, name: heading.title ?? rows.cells.first { !$0.isEmpty } ?? "", line: rows.line,
          numericCells: rest))
      return
    }
    // A table with figures is judged by them, whatever is written below it.
    if let note {
      read.table.isEmpty = note.isTrue(of: read.table)
      if note.isDenied(by: read.table) {
        let place = Source.Place.table(number: read.table.number, block: 0, row: 0, column: nil)
        phrases.append(StatedPhrase(.noData, note.words, source: Source(place, page: read.table.page)))
      }
    }
    (codesAbove, headsAbove) = (read.codesAbove, read.heads)
    if isHalf {
      joinHalf(read.table)
    } else if !join(read.table) {
      if read.isUnitAssumed { assumedUnits.append((tables.count, rows.line)) }
      tables.append(read.table)
    }
    lastHeading = heading
    unread += read.unread
    doubts += read.doubts
    cells += read.cells
    heads.append(TableHead(heading, of: read.table))
    if let name = heading.department { departments[name, default: 0] += 1 }
    if let year = heading.year { years.append(year) }
  }

  /// A numbered list of units is no table of figures: its numbers are those of lines.
  private mutating func listsUnits(_ rows: Part.Rows) -> Bool {
    guard let head = rows.rows.first?.cells.map({ Text.squeezed($0) }), let number = head.firstIndex(of: "序号"),
      head.contains(where: { $0.hasSuffix("单位名称") || $0 == "名称" }),
      rows.rows.allSatisfy({ row in row.cells.indices.allSatisfy { $0 == number || !Text.isNumber(row.cells[$0]) } })
    else { return false }
    cells.total += rows.numericCells
    cells.lineNumbers += rows.numericCells
    return true
  }

  /// Joins a table to the one before where it only goes on: the same heading is printed again on the next page, with its label
  /// or without, or where the first page has it elsewhere.
  private mutating func join(_ table: Table) -> Bool {
    guard var open = tables.last, open.title == table.title, open.blocks == table.blocks,
      open.label == table.label || table.label == nil || open.label == nil && open.number == table.number,
      !open.title.isEmpty, open.kind != .performance || open.blocks[0].nameHeader?.contains("项目") ?? false
    else { return false }
    // A total that is printed again begins another table, unless it states the same.
    let totals = open.rows.filter(\.isTotal)
    let isOther = table.rows.contains { row in
      row.isTotal
        && totals.contains { $0.block == row.block && $0.label == row.label && $0.cells != row.cells }
    }
    if isOther { return false }
    // The total a page repeats below its heading is part of that heading.
    var table = table
    if let first = table.rows.first, first.isTotal,
      totals.contains(where: { $0.block == first.block && $0.label == first.label && $0.cells == first.cells })
    {
      table.rows.removeFirst()
    }
    let offset = open.rows.reduce(0) { max($0, $1.number) }
    // A merged cell that a page break parts is printed again on the next page, with its amount.
    let last = open.rows.last { !$0.label.isEmpty }
    let added = table.rows.enumerated().map { index, row in
      let isAgain =
        index == 0 && open.kind == .performance && row.label == last?.label
        && row.cells.first == last?.cells.first
      let page = row.page ?? table.page
      return Row(
        number: row.number + offset, block: row.block, code: isAgain ? nil : row.code, label: isAgain ? "" : row.label,
        counterpart: row.counterpart, counterpartCode: row.counterpartCode, level: row.level,
        cells: isAgain ? [.blank] + row.cells.dropFirst() : row.cells, page: page == open.page ? nil : page)
    }
    open.rows = open.blocks.indices.flatMap { block in
      open.rows.filter { $0.block == block } + added.filter { $0.block == block }
    }
    open.isEmpty = open.isEmpty && table.isEmpty
    open.label = open.label ?? table.label
    tables[tables.count - 1] = open
    return true
  }
}

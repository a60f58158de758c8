import BudgetModel

/// Goes through a document's parts and reads every official table; forms and reports are left to their own readers.
struct TableCollector {
  private(set) var tables: [Table] = []
  private(set) var forms: [TargetForm] = []
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  private(set) var cells = NumericCells()
  private var contents = ContentsList()
  private var departments: [String: Int] = [:]
  private var years: [Int] = []
  private var codesAbove: [String] = []

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
  mutating func read(_ parts: [Part]) {
    var before: [Part.Line] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .line(let line): before.append(line)
      case .rows(let rows):
        switch PartKind(rows) {
        case .contents:
          contents.add(rows)
          cells.pageNumbers += rows.numericCells
          cells.total += rows.numericCells
        case .table: readTable(rows, before: before, after: parts[(index + 1)...])
        case .targetForm: forms.append(TargetForm(rows, before: before))
        case .evaluationForm, .reportFunds, .reportIndicators: break
        }
        before = []
      }
    }
  }

  private mutating func readTable(_ part: Part.Rows, before: [Part.Line], after: ArraySlice<Part>) {
    var rows = part
    let inner = InnerHeading.take(from: &rows)
    let heading = Heading((before + inner)[...])
    let entry = heading.title.flatMap { contents.entry($0) }
    let number = heading.number ?? entry?.number ?? (tables.last?.number ?? 0) + 1
    guard
      let read = OfficialTable(
        rows, heading: heading, number: number, label: heading.label ?? entry?.label, isEmpty: Self.isEmpty(after),
        codesAbove: heading.title != nil && heading.title == tables.last?.title ? codesAbove : [])
    else {
      unread.append(
        UnreadPart(
          reason: .unknownTable, name: heading.title ?? rows.cells.first { !$0.isEmpty } ?? "", line: rows.line,
          numericCells: rows.numericCells))
      cells.total += rows.numericCells
      cells.unread += rows.numericCells
      return
    }
    codesAbove = read.codesAbove
    if !join(read.table) { tables.append(read.table) }
    unread += read.unread
    doubts += read.doubts
    cells += read.cells
    if let name = heading.department { departments[name, default: 0] += 1 }
    if let year = heading.year { years.append(year) }
  }

  /// Joins a table to the one before where it only goes on: the same heading is printed again on the next page.
  private mutating func join(_ table: Table) -> Bool {
    guard var open = tables.last, open.title == table.title, open.label == table.label, open.blocks == table.blocks,
      !open.title.isEmpty, open.kind != .performance || open.blocks[0].nameHeader?.contains("项目") ?? false
    else { return false }
    let totals = Set(open.rows.filter(\.isTotal).map(\.label))
    if table.rows.contains(where: { $0.isTotal && totals.contains($0.label) }) { return false }
    let offset = open.rows.reduce(0) { max($0, $1.number) }
    // A merged cell that a page break parts is printed again on the next page, with its amount.
    let last = open.rows.last { !$0.label.isEmpty }
    let added = table.rows.enumerated().map { index, row in
      let isAgain =
        index == 0 && open.kind == .performance && row.label == last?.label
        && row.cells.first == last?.cells.first
      return Row(
        number: row.number + offset, block: row.block, code: isAgain ? nil : row.code, label: isAgain ? "" : row.label,
        counterpart: row.counterpart, level: row.level, cells: isAgain ? [.blank] + row.cells.dropFirst() : row.cells)
    }
    open.rows = open.blocks.indices.flatMap { block in
      open.rows.filter { $0.block == block } + added.filter { $0.block == block }
    }
    open.isEmpty = open.isEmpty && table.isEmpty
    tables[tables.count - 1] = open
    return true
  }

  /// Whether the lines right after a table say that it holds no data.
  private static func isEmpty(_ after: ArraySlice<Part>) -> Bool {
    for part in after.prefix(3) {
      guard case .line(let line) = part else { return false }
      if line.text.count > 120 { return false }
      if Text.contains(line.text, any: ["本表无数据", "此表无数据", "本表为空", "无此项", "空表"]) { return true }
      if line.text.hasSuffix("表") { return false }
    }
    return false
  }
}

import BudgetModel
import Documents

/// Reads one official table out of its rows.
struct OfficialTable {
  var table: Table
  private(set) var cells = NumericCells()
  private(set) var unread: [UnreadPart] = []
  private(set) var doubts: [Doubt] = []
  /// The widest table read, in columns.
  private static let widthLimit = 200
  private let unit: MoneyUnit
  /// Whether neither the heading nor the table says what its amounts are in.
  private(set) var isUnitAssumed = false
  /// The parts of the latest code: tables that go on after a page break print only what is new.
  private(set) var codesAbove: [String]
  /// The heading rows, by which a table that goes on is told after a page break.
  private(set) var heads: [[String]] = []

  /// Reads a table.
  /// - Returns: nil where nothing in it looks like an official table.
  init?(
    _ part: Part.Rows, heading: Heading, number: Int, label: String?, isEmpty: Bool, codesAbove: [String] = [],
    headsAbove: [[String]] = []
  ) {
    self.codesAbove = codesAbove
    let part = Self.parted(part).withoutBlankColumns
    let width = part.rows.reduce(0) { max($0, $1.cells.count) }
    guard width >= 2, width <= Self.widthLimit else { return nil }
    var header = TableHeader(part.rows, width: width, above: headsAbove)
    var body = Array(part.rows.dropFirst(header.height))
    let inner = body.first { TableHeader.isPlainHeading($0.cells) }
    let isSectioned = header.height == 0 && inner != nil
    if isSectioned, let inner { header = TableHeader([inner], width: width) }
    guard header.paths.contains(where: { !$0.isEmpty }) else { return nil }
    let heads = isSectioned ? [] : part.rows.prefix(header.height)
    self.heads = heads.map(\.cells)
    let ownUnit = heading.unit ?? HeadingUnit.unit(of: heads.flatMap { $0.cells.map { Text.squeezed($0) } })
    unit = ownUnit ?? .tenThousandYuan
    body.removeAll { row in
      TableHeader.isPlainHeading(row.cells)
        || heads.contains { $0.cells == row.cells && row.cells.contains { !$0.isEmpty && !Text.isNumber($0) } }
    }
    let blocks = TableBlocks(header)
    guard blocks.layouts.contains(where: { !$0.figures.isEmpty }) else { return nil }
    let title = heading.title ?? ""
    table = Table(
      number: number, kind: .other, label: label, title: title, unit: unit, isEmpty: isEmpty,
      blocks: blocks.layouts.map(\.block), rows: [], page: part.page)
    cells.total = part.numericCells
    for row in heads {
      cells.lineNumbers += row.cells.count { Text.isNumber($0) }
    }
    read(body, blocks, isSectioned: isSectioned)
    if let kind = TableKind(title: title) ?? TableKind(blocks: table.blocks, labels: table.rows.map(\.label)) {
      table.kind = kind
    } else if heading.label == nil, !title.contains("表") {
      return nil
    }
    if cells.figures == 0, heading.label == nil, !title.contains("表") { return nil }
    let rest = cells.settle()
    if rest > 0 {
      unread.append(UnreadPart(reason: .strayNumber, name: title, line: part.line, numericCells: rest))
    }
    isUnitAssumed = ownUnit == nil
  }

  /// Parts a row that holds the headings 类, 款, 项 beside the figures of the total.
  private static func parted(_ part: Part.Rows) -> Part.Rows {
    var part = part
    part.rows = part.rows.flatMap { row in
      guard row.cells.count > 3, row.cells[..<3].elementsEqual(["类", "款", "项"]),
        row.cells[3...].contains(where: { Text.isNumber($0) })
      else { return [row] }
      var heading = row
      var data = row
      for index in 3..<row.cells.count { heading.cells[index] = "" }
      for index in 0..<3 { data.cells[index] = "" }
      return [heading, data]
    }
    return part
  }

  /// A row of one block before its level is known.
  private struct Draft {
    var number: Int
    var page: Int?
    /// The line of the document it stands on.
    var source = 0
    var line: Levels.Line
    var counterpart: String?
    var counterpartCode: String?
    var texts: [String]
  }

  private mutating func read(_ body: [Grid.Row], _ blocks: TableBlocks, isSectioned: Bool) {
    var drafts = Array(repeating: [Draft](), count: blocks.layouts.count)
    var number = 0
    for row in body {
      if row.cells.allSatisfy({ Text.isBlank($0) }) { continue }
      if TableHeader.isNumbering(row.cells) {
        cells.lineNumbers += row.cells.count { Text.isNumber($0) }
        continue
      }
      number += 1
      var rest = row.cells + Array(repeating: "", count: max(0, blocks.width - row.cells.count))
      for column in blocks.lineNumbers where column < rest.count && Text.isNumber(rest[column]) {
        cells.lineNumbers += 1
        rest[column] = ""
      }
      moveTotals(&rest, blocks, line: row.line)
      for (index, layout) in blocks.layouts.enumerated() {
        guard var draft = draft(&rest, layout, number: number) else { continue }
        draft.page = row.page == table.page ? nil : row.page
        draft.source = row.line
        drafts[index].append(draft)
      }
      let stray = rest.count { Text.isNumber($0) }
      if stray > 0 {
        cells.unread += stray
        unread.append(
          UnreadPart(
            reason: .strayNumber, name: row.cells.first { !$0.isEmpty } ?? "", line: row.line, numericCells: stray))
      }
    }
    for (index, layout) in blocks.layouts.enumerated() {
      nameUnits(&drafts[index], layout)
      appendRows(drafts[index], block: index, pairs: layout.counterpart != nil, isSectioned: isSectioned)
    }
  }

  /// The figure of a total may stand at the far end of the cells merged for it: it is brought under the total's block.
  private mutating func moveTotals(_ row: inout [String], _ blocks: TableBlocks, line: Int) {
    for (index, layout) in blocks.layouts.enumerated() {
      let own = layout.codes.map { row[$0] }.joined() + (layout.name.map { row[$0] } ?? "")
      guard Levels.isTotal(own), let target = layout.figures.first, layout.figures.allSatisfy({ row[$0].isEmpty })
      else {
        continue
      }
      var end = layout.columns.upperBound
      for next in blocks.layouts.dropFirst(index + 1) {
        let labels = (next.codes + [next.name].compactMap { $0 }).map { row[$0] }
        if labels.contains(where: { !$0.isEmpty && !Text.isNumber($0) }) { break }
        end = next.columns.upperBound
      }
      let numbers = (layout.columns.upperBound..<end).filter { Text.isNumber(row[$0]) }
      guard numbers.count == 1, let from = numbers.first else { continue }
      row[target] = row[from]
      row[from] = ""
      doubts.append(Doubt(reason: .figureMoved, place: "\(table.title)/\(own)", line: line))
    }
  }

  /// Takes a block's cells out of a row; nil where it has none there.
  private mutating func draft(_ row: inout [String], _ layout: TableBlocks.Layout, number: Int) -> Draft? {
    func take(_ column: Int?) -> String {
      guard let column else { return "" }
      let text = Text.isBlank(row[column]) ? "" : row[column]
      row[column] = ""
      return text
    }
    var label = ""
    let parts = layout.codes.map { take($0) }
    if let name = layout.name, !Text.isNumber(row[name]) { label = take(name) }
    let own = RowCode(parts, label: Text.unwrapped(label), above: &codesAbove)
    cells.codes += own.cells + layout.unitCodes.count { Text.isNumber(row[$0]) }
    for column in layout.unitCodes { row[column] = "" }
    let secondCode = layout.counterpartCodes.map { take($0) }
    cells.codes += secondCode.count { Text.isNumber($0) }
    let counterpart = layout.counterpart.map { take($0) }
    let texts = layout.figures.map { take($0) }
    if own.code == nil, own.label.isEmpty, texts.allSatisfy(\.isEmpty) { return nil }
    let second = counterpart.flatMap { $0.isEmpty ? nil : $0 }
    return Draft(
      number: number,
      line: Levels.Line(code: own.code, label: own.label, hasCounterpart: second != nil), counterpart: second,
      counterpartCode: secondCode.joined().isEmpty ? nil : secondCode.joined(), texts: texts)
  }

  /// Names the rows of units and of their total after the column of units, where neither code nor name is printed in them: several
  /// units one below the other.
  private func nameUnits(_ drafts: inout [Draft], _ layout: TableBlocks.Layout) {
    let columns = layout.block.columns
    guard
      let column = columns.firstIndex(where: { column in
        ["单位名称", "预算单位", "部门名称", "单位"].contains(Text.squeezed(column.header.last ?? ""))
      }),
      drafts.allSatisfy({ column >= $0.texts.count || !Text.isNumber($0.texts[column]) })
    else { return }
    let bare = drafts.indices.filter { index in
      let draft = drafts[index]
      return draft.line.code == nil && draft.line.label.isEmpty && column < draft.texts.count
        && !draft.texts[column].isEmpty
    }
    guard Set(bare.map { drafts[$0].texts[column] }).count > 1 else { return }
    for index in bare { drafts[index].line.label = Text.unwrapped(drafts[index].texts[column]) }
  }

  private mutating func appendRows(_ drafts: [Draft], block: Int, pairs: Bool, isSectioned: Bool) {
    var levels = Levels.levels(drafts.map(\.line), pairs: pairs, sections: isSectioned)
    if table.blocks[block].codeHeader == nil, table.blocks[block].nameHeader == nil { levels = levels.map { _ in 0 } }
    let countsThings = isSectioned || drafts.contains { Measure.isCount($0.line.label) }
    var measure = Measure()
    let first = table.rows.count
    for (draft, level) in zip(drafts, levels) {
      let quantity = countsThings ? measure.quantity(of: draft.line.label, unit: unit) : .money(unit)
      let values = draft.texts.map { text -> CellValue in
        if text.isEmpty { return .blank }
        if let figure = Figure(cell: text, quantity) {
          if Text.isNumber(text) { cells.figures += 1 }
          return .figure(figure)
        }
        return .text(text)
      }
      table.rows.append(
        Row(
          number: draft.number, block: block, code: draft.line.code, label: draft.line.label,
          counterpart: draft.counterpart, counterpartCode: draft.counterpartCode, level: level, cells: values,
          page: draft.page))
    }
    nameWhatIsNoNumber(table.rows[first...], of: drafts, block: block)
  }

  /// Names the cells of columns of numbers that hold digits and are none.
  private mutating func nameWhatIsNoNumber(_ rows: ArraySlice<Row>, of drafts: [Draft], block: Int) {
    for (index, column) in table.blocks[block].columns.enumerated() {
      let cells = rows.map { index < $0.cells.count ? $0.cells[index] : .blank }
      let kind = ColumnOfNumbers(column, cells)
      for (draft, cell) in zip(drafts, cells) {
        guard case .text(let text) = cell, kind.isDoubtful(text) else { continue }
        let place = [table.title, draft.line.label.isEmpty ? "\(draft.number)" : draft.line.label, text]
        doubts.append(Doubt(reason: .cellNoNumber, place: place.joined(separator: "/"), line: draft.source))
      }
    }
  }
}

import BudgetModel
import Catalogues
import Console

/// Screen 8: the marked rows of all departments in the order marked, each with its note below.
enum MarksListing {
  /// Makes the listing.
  static func make(_ marked: [MarkedRow], _ context: ListingContext) -> Listing {
    let departments = Set(marked.map(\.department))
    let isShared = marked.contains { $0.mark.state != nil }
    var listing = Listing(
      columns: [
        ListingColumn("", .number),
        ListingColumn(context.pick("记录", "Marked"), .name),
        ListingColumn(
          departments.count > 1 ? context.pick("部门", "Department") : "", .text(maximum: 22), priority: 2),
        ListingColumn(context.pick("预算", "Budget"), .number),
        ListingColumn(context.pick("决算", "Executed"), .number),
      ] + (isShared ? [ListingColumn(context.pick("状态", "State"), .text(maximum: 10))] : []),
      rows: marked.enumerated().flatMap { index, row in
        rows(row, number: index + 1, showsDepartment: departments.count > 1, context)
      },
      notes: marked.isEmpty
        ? [
          context.pick(
            "还没有记录：在任何一行按空格标记，按 a 写笔记。", "Nothing is marked yet: Space marks a row anywhere, a writes a note.")
        ]
        : [])
    if marked.isEmpty { listing.columns = [] }
    listing.isSortable = false
    return listing
  }

  /// The identity of a mark's row.
  static func id(_ mark: Mark) -> String { mark.fields.prefix(5).joined(separator: "\u{1F}") }

  /// How many columns a note takes at most before it goes on in the next line.
  private static let noteWidth = 70

  private static func rows(
    _ marked: MarkedRow, number: Int, showsDepartment: Bool, _ context: ListingContext
  ) -> [ListingRow] {
    let mark = marked.mark
    let missing = marked.missing(context)
    var row = ListingRow(
      id: id(mark),
      cells: [
        ListingCell("\(number)", .secondary), ListingCell(marked.title, .strong),
        ListingCell(showsDepartment ? marked.department : "", .secondary),
        marked.sides?.budget ?? ListingCell("", .absent),
        marked.sides?.finalAccounts
          ?? ListingCell(marked.isAtHand ? "" : context.pick("未打开", "not open"), .absent),
      ] + (mark.state.map { [ListingCell($0.text(context.options.language), .secondary)] } ?? []),
      summary: marked.row?.summary ?? "\(mark.name) \(context.symbols.dot) \(missing)",
      origin: [marked.department, marked.row?.origin].compactMap { $0 }.filter { !$0.isEmpty }.joined(
        separator: " \(context.symbols.dot) "),
      target: mark.id.place, official: marked.row?.official)
    row.goal = ListingRow.Goal(place: mark.id.place, selection: mark.id.row)
    let notes = lines(of: mark, context)
    row.details = notes.map { context.pick("笔记 ", "Note ") + $0 } + (marked.row?.details ?? [])
    row.sides = marked.sides
    row.mark = marked.row?.mark
    let lines = notes.flatMap { $0.wrapped(to: noteWidth) }.enumerated().map { index, line in
      ListingRow(
        id: row.id + "/note/\(index)", depth: 1, cells: [.blank, ListingCell(line)], summary: line, isHeading: true)
    }
    return [row] + lines
  }

  /// What is noted on a mark: of those who review together each one's words with their name.
  private static func lines(of mark: Mark, _ context: ListingContext) -> [String] {
    if mark.said.isEmpty { return mark.note.isEmpty ? [] : [mark.note] }
    return mark.said.compactMap { words in
      let signs = [
        words.isWithdrawn ? ReviewState.withdrawn.text(context.options.language) : nil,
        words.isOfEarlierVersion ? context.pick("针对旧版本", "of an earlier version") : nil,
      ].compactMap(\.self)
      if words.note.isEmpty, signs.isEmpty, mark.said.count == 1, mark.isMine { return nil }
      let text = words.note.isEmpty ? context.pick("已标记", "marked") : words.note
      return words.author + (signs.isEmpty ? "" : " (" + signs.joined(separator: ", ") + ")") + ": " + text
    }
  }
}

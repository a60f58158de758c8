import BudgetModel

/// The text of a document, sentence by sentence under its headings.
enum TextListing {
  /// Makes the listing.
  static func make(_ disclosure: Disclosure, _ context: ListingContext) -> Listing {
    let passages = disclosure.passages
    let detailsMaker = RowDetailsMaker { rowDetails(passages[$0], disclosure, context) }
    var rows: [ListingRow] = []
    var seen: [String: Int] = [:]
    for (index, passage) in passages.enumerated() {
      if begins(index, in: passages), !passage.section.isEmpty {
        rows.append(heading(passage, index, context))
      }
      guard !passage.text.isEmpty else { continue }
      let id = id(passage.source)
      seen[id, default: 0] += 1
      let count = seen[id] ?? 1
      var row = ListingRow(
        id: count > 1 ? "\(id)#\(count)" : id, depth: 1,
        cells: [ListingCell(passage.text), page(passage)], detailsMaker: detailsMaker, number: index)
      row.sources = [passage.source]
      row.isQuoted = true
      rows.append(row)
    }
    var listing = Listing(
      columns: [
        ListingColumn(context.pick("正文", "Text"), .name),
        ListingColumn(context.pick("页", "Page"), .number, priority: 4),
      ], rows: rows, notes: [disclosure.text.fault?.text(context.options.language)].compactMap { $0 })
    listing.wraps = true
    listing.isSortable = false
    return listing
  }

  /// The identity of a sentence's row.
  static func id(_ source: Source) -> String {
    guard case .prose(let section, let sentence) = source.place else { return "" }
    return "\(sentence)/\(section)"
  }

  /// What is said where the library keeps no text.
  static func unkept(_ language: Language) -> String {
    language.pick(
      "这份文件的正文不在部门库里；自己导入（import）的才有。", "The text is not in the library; documents you import yourself have it.")
  }

  /// The heading a sentence stands under, as it is shown.
  static func section(of source: Source) -> String {
    if case .prose(let section, _) = source.place { shown(section) } else { "" }
  }

  /// A heading as it is shown: the number of a part may stand on a line of its own.
  static func shown(_ section: String) -> String {
    section.begins("第部分") ? String(section.dropFirst(3)) : section
  }

  /// Whether another heading begins with a passage.
  private static func begins(_ index: Int, in passages: [Passage]) -> Bool {
    guard index > 0 else { return true }
    let before = passages[index - 1]
    if passages[index].section != before.section { return true }
    guard case .prose(_, let sentence) = passages[index].source.place, case .prose(_, let last) = before.source.place
    else { return false }
    return sentence <= last
  }

  private static func heading(_ passage: Passage, _ index: Int, _ context: ListingContext) -> ListingRow {
    let title = shown(passage.section)
    return ListingRow(
      id: "heading/\(index)", cells: [ListingCell(title, .strong), .blank], summary: title, isHeading: true)
  }

  private static func page(_ passage: Passage) -> ListingCell {
    ListingCell(passage.source.page.map { String($0) } ?? "", .secondary)
  }

  private static func rowDetails(
    _ passage: Passage, _ disclosure: Disclosure, _ context: ListingContext
  ) -> RowDetails {
    RowDetails(
      passage.text, origin: context.pick("来源 ", "Source ") + context.text(passage.source, in: disclosure))
  }
}

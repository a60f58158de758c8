import BudgetModel
import Index
import Reconciliation
import Search

/// The answers to a search as a listing: grouped, with codes, breadcrumbs and amounts.
struct SearchListing {
  /// How many answers of a group are listed, and how many where only one group is.
  static let groupLimit = 60
  static let onlyLimit = 400

  let index: SearchIndex
  let found: [DepartmentYear: FindingMarks]
  /// The department and year looked at; nil in the library.
  let key: DepartmentYear?
  let options: Options
  let screens: Screens
  /// The columns of the window.
  let width: Int
  private var language: Language { options.language }
  private var symbols: Symbols { Symbols(isASCII: options.isASCII) }

  /// The listing of a query's answers.
  func make(_ text: String, only group: SearchGroup?) -> Listing {
    let hits = SearchHits(
      text, in: index, first: index.entries.firstIndex { $0.key == key }, only: group,
      limit: group == nil ? Self.groupLimit : Self.onlyLimit)
    var listing = Listing(
      columns: [
        ListingColumn("", .text(maximum: 9)), ListingColumn("", .name),
        ListingColumn("", .text(maximum: max(20, width * 2 / 5)), priority: 2), ListingColumn("", .number, priority: 3),
      ], rows: [])
    var rows: [ListingRow] = []
    let detailsMaker = RowDetailsMaker { rowDetails(index.items[$0]) }
    for found in hits.groups {
      rows.append(heading(found))
      if found.group == .text {
        for position in found.items { rows.append(passage(position, SearchHits.words(text))) }
        continue
      }
      for position in found.items { rows.append(row(position, detailsMaker)) }
    }
    listing.rows = ListingRows(rows)
    listing.filter = Filtered(text: text, count: rows.count - hits.groups.count, all: hits.count)
    if rows.isEmpty {
      listing.notes = [SearchPattern(text).isEmpty ? examples : index.missing.isEmpty ? none : reading]
    }
    return listing
  }

  /// What is said on the right of the line: how many answers, and how much of the library was gathered.
  /// - Parameters:
  ///   - hasOverviews: whether rows of overviews are looked for in all departments.
  ///   - isLooking: whether the text of documents is still being looked through.
  static func status(
    _ index: SearchIndex?, count: Int, isEmpty: Bool, hasOverviews: Bool, isLooking: Bool, _ language: Language
  )
    -> String
  {
    if isEmpty { return "" }
    let partial =
      (hasOverviews ? "" : language.pick(" · 总览各行只查已打开的部门", " - overview rows: open departments only"))
      + (isLooking ? language.pick(" · 正在查正文…", " - looking through texts…") : "")
    let text = language.pick("\(count) 处", "\(count) found") + partial
    guard let index else { return text }
    let missing = index.missing.count
    let all = index.entries.count
    return missing == 0
      ? text : text + language.pick(" · 已读 \(all - missing)/\(all) 个部门", " - \(all - missing)/\(all) departments read")
  }

  private var examples: String {
    language.pick("名称、编码、拼音首字母均可：行政运行 · 20103 · xzyx", "Names, codes, pinyin initials: 行政运行, 20103, xzyx")
  }

  private var reading: String { language.pick("还没有找到，正在读其余部门…", "Nothing yet; the other departments are being read…") }
  private var none: String { language.pick("没有找到。", "Nothing found.") }

  private func heading(_ found: SearchHits.Group) -> ListingRow {
    let title = found.group.title(language)
    let count =
      found.items.count < found.count
      ? language.pick(
        "\(found.count) 处，列出前 \(found.items.count) 处", "\(found.count), the first \(found.items.count) listed")
      : "\(found.count)"
    return ListingRow(
      id: "heading/\(found.group.rawValue)",
      cells: [.blank, ListingCell("\(title) (\(count))", .heading), .blank, .blank], summary: title, isHeading: true)
  }

  private func row(_ position: Int, _ detailsMaker: RowDetailsMaker) -> ListingRow {
    let item = index.items[position]
    let hit = SearchHit(item: item, index: index, found: found)
    let (goal, crumbs) = (screens.holding(item).goal(hit), screens.holding(item).crumbs(hit, language))
    // Of another department's answer the screen and the department are said; the rest stands in the line below.
    let place =
      item.kind == .department || isHere(item)
      ? crumbs.joined(separator: " \(symbols.crumb) ")
      : "\(crumbs.first ?? "") \(symbols.dot) \(departmentText(item))"
    var row = ListingRow(
      id: "item/\(position)",
      cells: [
        ListingCell(code(item), .secondary), ListingCell(name(item)), ListingCell(place, .secondary),
        value(item),
      ], detailsMaker: detailsMaker, number: position, target: goal.place)
    row.goal = goal
    return row
  }

  /// A sentence, from shortly before the first of the words on.
  private func passage(_ position: Int, _ words: [String]) -> ListingRow {
    let passage = index.passages[position]
    let entry = index.entries[Int(passage.entry)]
    let kind: DisclosureKind = passage.isBudget ? .budget : .finalAccounts
    let document = kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
    let first = words.flatMap { QuotedWords.words($0, in: passage.text) }.map(\.lowerBound).min() ?? 0
    let lead = max(0, first - 6)
    let snippet =
      lead == 0 ? passage.text : symbols.ellipsis + String(passage.text.unicodeScalars.dropFirst(lead))
    let isHere = entry.key == key
    let department = "\(index.names[entry.name]) \(entry.key.year)"
    let section = TextListing.section(of: passage.source)
    var row = ListingRow(
      id: "passage/\(position)",
      cells: [
        ListingCell(passage.source.page.map { language.pick("第\($0)页", "p. \($0)") } ?? "", .secondary),
        ListingCell(snippet),
        ListingCell(
          isHere ? "\(document) \(symbols.crumb) \(section)" : "\(document) \(symbols.dot) \(department)", .secondary),
        .blank,
      ], summary: passage.text,
      origin: [department, document, section].joined(separator: " \(symbols.crumb) "),
      target: .accounts(entry.key, .text(kind)))
    row.isQuoted = true
    row.goal = ListingRow.Goal(place: .accounts(entry.key, .text(kind)), selection: TextListing.id(passage.source))
    return row
  }

  private func rowDetails(_ item: SearchItem) -> RowDetails {
    let hit = SearchHit(item: item, index: index, found: found)
    let name = [code(item), index.names[item.name]].filter { !$0.isEmpty }.joined(separator: " ")
    return RowDetails(
      [name, exact(item)].filter { !$0.isEmpty }.joined(separator: " \(symbols.dot) "),
      origin: ([departmentText(item)] + screens.holding(item).crumbs(hit, language) + origin(item)).joined(
        separator: " \(symbols.crumb) "))
  }

  private func code(_ item: SearchItem) -> String { item.code == 0 ? "" : String(item.code) }

  private func isHere(_ item: SearchItem) -> Bool { index.entries[Int(item.entry)].key == key }

  private func departmentText(_ item: SearchItem) -> String {
    let entry = index.entries[Int(item.entry)]
    return "\(index.names[entry.name]) \(entry.key.year)"
  }

  /// What it is called; in English what all departments name alike by its English name, while the line below has the published one.
  private func name(_ item: SearchItem) -> String {
    let published = index.names[item.name]
    switch item.kind {
    case .functionAccount, .economicAccount, .income, .keyFigure, .fact, .tableRow:
      return language == .english ? StandardNames.english(published) : published
    default: return published
    }
  }

  private func value(_ item: SearchItem) -> ListingCell {
    if item.amount != SearchItem.noAmount { return .amount(Amount(fen: item.amount), options.unit) }
    return ListingCell(index.texts[item.figure].clipped(to: 14, ellipsis: symbols.ellipsis), .amount)
  }

  private func exact(_ item: SearchItem) -> String {
    item.amount == SearchItem.noAmount
      ? index.texts[item.figure] : AmountText.exact(Amount(fen: item.amount), options.unit)
  }

  private func origin(_ item: SearchItem) -> [String] {
    guard item.label != 0, item.row > 0 else { return [] }
    return [index.texts[item.label] + language.pick(" 第\(item.row)行", " row \(item.row)")]
  }
}

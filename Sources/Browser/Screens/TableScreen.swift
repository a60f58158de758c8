import BudgetModel
import Index

/// One official table as published.
struct TableScreen: YearScreen {
  static let name = "table"
  let document: DisclosureKind
  let number: Int
  var hints: [Command] { [.nextPane, .previousPane, .open, .close, .back, .details, .search, .help] }

  var item: String { "\(document.rawValue)/\(number)" }
  var above: (topic: Topic, row: String)? { (.tables, TablesListing.id(document, number)) }
  var kind: DisclosureKind? { document }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let disclosure = open.accounts.disclosure(document), let table = table(in: disclosure) else {
      return missing(context)
    }
    return OfficialTableListing.make(table, of: disclosure, key: key, context)
  }

  private func table(in disclosure: Disclosure?) -> Table? { disclosure?.tables.first { $0.number == number } }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    TablesScreen().path(of: projects, language) + [String(number)]
  }

  /// The table a part of a path names, of the side it names or the first document.
  static func read(
    _ part: String, in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, used: Int) {
    let wanted = phase?.kind.flatMap { open.accounts.disclosure($0) } ?? open.accounts.disclosures.first
    guard let disclosure = wanted else { throw .notHeld(.budget) }
    let part = PathWords.folded(part)
    let digits = part.filter { $0.isASCII && $0.isNumber }
    guard let number = Int(digits.isEmpty ? part : digits), disclosure.tables.contains(where: { $0.number == number })
    else { throw .unknownTable(part, candidates: disclosure.tables.map { "\($0.number) \($0.title)" }) }
    return (.table(disclosure.kind, number), 1)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let label = table(in: state.accounts?.accounts.disclosure(document))?.label ?? String(number)
    return TablesScreen().crumbs(state, listing, selected)
      + [HeaderView.Part(label, state.place.key, Topic(self))]
  }

  func title(of row: ListingRow, _ options: Options) -> String { row.saidFirst(options) }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    marks.byRow[.line(document, number, row.id)] ?? []
  }

  /// To the table of the other document that is like this one.
  func turn(_ state: inout State, to side: PhaseView, of key: DepartmentYear) -> [Effect]? {
    let language = state.language
    guard let other = side.kind else {
      state.message = Message(
        language.pick("一张报表属于一份文件，没有并列。", "A table is one document's: it has no other side beside it."))
      return []
    }
    if other == document { return [] }
    let accounts = state.accounts?.accounts
    guard let table = table(in: accounts?.disclosure(document)),
      let twin = accounts?.disclosure(other)?.table(table.kind)
    else {
      state.message = Message(
        language.pick(
          "部门库中没有对应的\(other == .budget ? "预算" : "决算")报表。", "No matching table of the other document is held."))
      return []
    }
    return state.go(
      to: .accounts(key, .table(other, twin.number)), phase: side,
      isJump: state.history[state.position].arrival != nil)
  }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .tableRow }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    let row = OfficialTableListing.id(Int(hit.item.row))
    return hit.goal(.table(hit.kind, Int(hit.item.table)), row, isOneSided: true)
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    [Topic.tables.title(language), hit.index.texts[hit.item.label]].filter { !$0.isEmpty }
  }
}

extension TableScreen {
  init?(item: String) {
    let parts = item.split(separator: "/")
    guard parts.count == 2, let kind = DisclosureKind(rawValue: String(parts[0])),
      let number = Given.table.number(parts[1])
    else { return nil }
    self.init(document: kind, number: number)
  }
}

extension Topic {
  /// One official table.
  public static func table(_ kind: DisclosureKind, _ number: Int) -> Topic {
    Topic(TableScreen(document: kind, number: number))
  }
}

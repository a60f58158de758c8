import BudgetModel
import Facts

extension State {
  /// The screen of the desk one is on; nil elsewhere.
  var deskScreen: DeskScreen? { screen as? DeskScreen }

  /// What of the facts the present place needs and has not: opening them, or an answer.
  mutating func factsWanted() -> [Effect] {
    guard let screen = deskScreen else { return [] }
    switch facts.opening {
    case .unasked:
      facts.opening = .reading(done: 0, all: 0)
      return [.openFacts]
    case .reading, .failed: return []
    case .open:
      let listing = DeskListing(screen: screen, context: ListingContext(options: options, phase: phase, choices: here))
      guard let request = (try? listing.request()) ?? unfiltered(listing), facts.reply(to: request) == nil,
        facts.asked != request
      else { return [] }
      facts.asked = request
      return [.ask(request)]
    }
  }

  private func unfiltered(_ listing: DeskListing) -> FactRequest? {
    var context = listing.context
    context.choices.filter = nil
    return try? DeskListing(screen: listing.screen, context: context).request()
  }

  /// Whether there is a column to stand at.
  func hasColumns(_ listing: Listing) -> Bool { deskScreen != nil && listing.columns.count > 1 }

  /// The column one stands at.
  func column(_ listing: Listing) -> Int {
    max(0, min(here.column ?? 0, listing.columns.count - 1))
  }

  /// A listing whose column one stands at is on the screen, whatever else has to give way.
  func standing(_ listing: Listing) -> Listing {
    guard hasColumns(listing) else { return listing }
    var copy = listing
    copy.columns[column(listing)].priority = 100
    return copy
  }

  /// Moves to the next column with a heading, or the one before.
  mutating func moveColumn(by step: Int, _ listing: Listing) {
    let named = listing.columns.indices.filter { !listing.columns[$0].title.isEmpty }
    guard !named.isEmpty else { return }
    let present = named.firstIndex { $0 >= column(listing) } ?? 0
    here.column = named[max(0, min(present + step, named.count - 1))]
    let title = listing.columns[column(listing)].title
    say(
      "列：\(title)  (s 排序  , 同此格  F 分组  W 透视  = 合计)",
      "Column: \(title)  (s sort  , like this  F group  W pivot  = totals)")
  }

  /// Asks for only what has, or has not, the value of the cell one stands at.
  mutating func askLikeThis(_ listing: Listing, excluding: Bool) -> [Effect] {
    guard let screen = deskScreen, screen.groups.isEmpty, let row = selectedRow(listing) else { return [] }
    let column = column(listing)
    guard listing.columns.indices.contains(column), column < row.cells.count else { return [] }
    let text = row.cells[column].isMissing ? "" : value(in: row, listing.columns[column], column)
    let term = RowFilter.term(listing.columns[column].title, excluding ? .unequal : .equal, text)
    return go(to: .everywhere(Topic(DeskScreen(screen.desk, terms: screen.terms + typedTerms + [term]))))
  }

  /// A cell's value as a filter reads it.
  private func value(in row: ListingRow, _ column: ListingColumn, _ index: Int) -> String {
    let cell = row.cells[index]
    guard let screen = deskScreen, let fact = DeskColumns(screen.desk, plainContext).fact(at: index) else {
      return cell.text
    }
    switch screen.desk.table.columns[fact].kind {
    case .money: return cell.order.map { PublishedNumber(digits: $0, places: 2).text + "元" } ?? ""
    case .year: return String(cell.text.prefix { $0.isNumber })
    case .count: return cell.order.map(String.init) ?? cell.text
    // A name is asked for as it is published.
    default: return column.kind == .name ? row.subject ?? cell.text : cell.text
    }
  }

  private var plainContext: ListingContext { ListingContext(options: options, phase: phase) }

  /// What is typed as a filter here becomes part of the question.
  private var typedTerms: [String] { [here.filter].compactMap { $0 }.filter { (try? RowFilter($0)) != nil } }

  /// Groups what is listed by the column one stands at.
  mutating func group(_ listing: Listing) -> [Effect] {
    guard let screen = deskScreen, let fact = factColumn(listing) else { return [] }
    return go(
      to: .everywhere(
        Topic(DeskScreen(screen.desk, terms: screen.terms + typedTerms, groups: [screen.desk.table.columns[fact].name]))
      ))
  }

  /// Lays groups across: in a list the column one stands at beside departments; in groups the next column.
  mutating func pivot(_ listing: Listing) -> [Effect] {
    guard let screen = deskScreen else { return [] }
    let desk = screen.desk
    // What is measured makes no columns, and nor do names that each row has for itself.
    let namesRows = desk.table.column("code") == nil && !desk.hasParts
    let kinds = desk.columns.map(\.name).filter { name in
      desk.table.column(name).map {
        FactBuckets(desk.table.columns[$0]) == nil && desk.table.columns[$0].kind != .count
          && !(namesRows && desk.table.columns[$0].kind == .name)
      } ?? false
    }
    let rows =
      screen.groups.first
      ?? (factColumn(listing).map { desk.table.columns[$0].name } == "department" ? "department" : nil)
    let down = rows.flatMap { kinds.contains($0) ? $0 : nil } ?? "department"
    let across = kinds.filter { $0 != down }
    let wanted = screen.groups.isEmpty ? factColumn(listing).map { desk.table.columns[$0].name } : nil
    let next: String?
    if screen.groups.count > 1 {
      let present = across.firstIndex(of: screen.groups[1]) ?? -1
      next = across.isEmpty ? nil : across[(present + 1) % across.count]
    } else {
      next = wanted.flatMap { across.contains($0) ? $0 : nil } ?? across.first { $0 == "year" } ?? across.first
    }
    guard let next else { return [] }
    let groups = [down, next]
    let place = Place.everywhere(Topic(DeskScreen(desk, terms: screen.terms + typedTerms, groups: groups)))
    return go(to: place)
  }

  /// The rows of the cell one stands at in a pivot; nil elsewhere, and in its first columns.
  func pivotCell(_ listing: Listing, _ row: Place) -> Place? {
    guard let screen = deskScreen, screen.groups.count == 2, column(listing) > 1,
      let group = row.topic.screen as? DeskScreen
    else { return nil }
    let heading = listing.columns[column(listing)].title
    if heading.hasSuffix("…") { return nil }
    let isEmpty = heading == language.pick("（空）", "(empty)")
    let term = RowFilter.term(screen.desk.title(of: screen.groups[1], language), .equal, isEmpty ? "" : heading)
    return .everywhere(Topic(DeskScreen(screen.desk, terms: group.terms + [term])))
  }

  private func factColumn(_ listing: Listing) -> Int? {
    guard let screen = deskScreen, screen.groups.isEmpty else { return nil }
    return DeskColumns(screen.desk, plainContext).fact(at: column(listing))
  }

  /// Asks what the column one stands at comes to.
  mutating func askTotals(_ listing: Listing) -> [Effect] {
    guard let screen = deskScreen, facts.base != nil,
      let query = try? DeskQuestion(
        screen: screen, context: ListingContext(options: options, phase: phase, choices: here)
      ).query()
    else { return [] }
    let request = FactRequest.totals(FactQuery(query.table, query.conditions))
    awaitsTotals = request
    if facts.reply(to: request) != nil {
      sayTotals(request)
      return []
    }
    return [.ask(request)]
  }

  /// Takes an answer of the facts.
  mutating func take(_ reply: FactReply, to request: FactRequest) {
    facts.keep(reply, to: request)
    if awaitsTotals == request { sayTotals(request) }
  }

  private mutating func sayTotals(_ request: FactRequest) {
    awaitsTotals = nil
    guard let screen = deskScreen, case .totals(let totals)? = facts.reply(to: request) else { return }
    let desk = screen.desk
    let columns = DeskColumns(desk, plainContext)
    let chosen = columns.fact(at: here.column ?? -1).flatMap { desk.table.columns[$0].kind.isMeasure ? $0 : nil }
    guard let column = chosen ?? desk.main.flatMap({ desk.table.column($0) }) ?? desk.table.column("score"),
      let total = totals[column]
    else { return say("这一列没有数。", "There are no numbers in this column.") }
    let fact = desk.table.columns[column]
    func words(_ number: Int64?) -> String {
      guard fact.kind == .money, let number else {
        return FactWords.exact(number.map { .number($0) } ?? .none, fact, plainContext)
      }
      return AmountText.text(Amount(fen: number), options.unit) + " " + options.unit.rawValue
    }
    let mean = DeskGroups.mean(total)
    let dot = " \(Symbols(isASCII: options.isASCII).dot) "
    let title = desk.title(of: fact.name, language)
    let isSummed = fact.kind == .money || fact.kind == .count
    let parts: [String?] = [
      language.pick("“\(title)”共 \(total.count) 个", "\(title): \(total.count)"),
      isSummed ? language.pick("合计 ", "sum ") + words(total.sum) : nil,
      language.pick("平均 ", "mean ") + words(mean), language.pick("中位 ", "median ") + words(total.median),
      language.pick("最小 ", "least ") + words(total.least), language.pick("最大 ", "most ") + words(total.most),
    ]
    message = Message(
      parts.compactMap { $0 }.joined(separator: dot)
        + (isSummed && countsTwice(screen) ? language.pick("（互有包含，合计有重复）", " (some are parts of others)") : ""))
  }
}

extension State {
  /// Whether what is listed counts some money twice.
  private func countsTwice(_ screen: DeskScreen) -> Bool {
    DeskQuestion(screen: screen, context: ListingContext(options: options, phase: phase, choices: here)).countsTwice
  }
}

extension ListingCell {
  /// Whether it says that there is no value.
  var isMissing: Bool { role == .absent || text.isEmpty }
}

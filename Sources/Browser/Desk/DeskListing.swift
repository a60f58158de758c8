import BudgetModel
import Facts
import Search

/// Makes the listing of a place of the desk of what was answered so far.
struct DeskListing {
  let screen: DeskScreen
  let context: ListingContext

  /// What must be known of the facts to show it.
  func request() throws(FilterError) -> FactRequest {
    let query = try DeskQuestion(screen: screen, context: context).query()
    let groups = screen.groups.compactMap { query.table.column($0) }
    switch groups.count {
    case 0: return .rows(query)
    case 1: return .groups(query, by: groups[0])
    default: return .pivot(query, rows: groups[0], columns: groups[1])
    }
  }

  /// The listing, or why there is none yet.
  func make(_ facts: DeskFacts) -> Listing {
    guard let base = facts.base else { return saying(facts.opening) }
    var listing: Listing
    do throws(FilterError) {
      let request = try request()
      listing = try made(facts, base, request)
      if let text = context.choices.filter { listing.filter = filtered(text, listing, facts.reply(to: request), facts) }
    } catch {
      // What is being typed cannot be applied yet: all is shown meanwhile.
      var wider = self.context
      let text = wider.choices.filter ?? ""
      wider.choices.filter = nil
      let all = DeskListing(screen: screen, context: wider)
      listing = (try? all.made(facts, base, all.request())) ?? .saying(error.text(context.options.language))
      listing.filter = Filtered(
        text: text, count: listing.rows.count, all: listing.rows.count, problem: error.text(context.options.language))
    }
    listing.measure()
    return listing
  }

  private func made(_ facts: DeskFacts, _ base: any FactBase, _ request: FactRequest) throws(FilterError) -> Listing {
    switch facts.reply(to: request) {
    case nil, .totals?: .saying(context.pick("正在查…", "Asking…"))
    case .failed(let error)?: .saying(context.pick(error.chinese, error.english))
    case .rows(let answer)?: rows(answer, base)
    case .groups(let groups)?: DeskGroups(screen: screen, context: context).listing(groups)
    case .pivot(let rows, let columns, let cells)?:
      DeskGroups(screen: screen, context: context).listing(rows, columns, cells)
    }
  }

  private func filtered(_ text: String, _ listing: Listing, _ reply: FactReply?, _ facts: DeskFacts) -> Filtered {
    // Of what was listed before it was typed.
    var wider = self.context
    wider.choices.filter = nil
    let before = (try? DeskQuestion(screen: screen, context: wider).query()).flatMap { facts.count(of: $0) }
    var all = before ?? listing.rows.count
    if before == nil, case .rows(let answer)? = reply { all = answer.all }
    return Filtered(text: text, count: listing.rows.count, all: all, first: listing.rows.first?.id)
  }

  private func saying(_ opening: DeskFacts.Opening) -> Listing {
    switch opening {
    case .failed(let error): .saying(context.pick(error.chinese, error.english))
    case .reading(let done, let all) where all > 0:
      .saying(context.pick("正在整理各部门的事实… \(done)/\(all)", "Gathering facts of all departments… \(done)/\(all)"))
    default: .saying(context.pick("正在整理各部门的事实…", "Gathering facts of all departments…"))
    }
  }

  private func rows(_ answer: FactAnswer, _ base: any FactBase) -> Listing {
    let columns = DeskColumns(screen.desk, context)
    var listing = Listing(columns: columns.visible, rows: [])
    let rows = DeskRows(desk: screen.desk, columns: columns, context: context)
    let ids = answer.ids
    listing.rows = ListingRows(
      RowPages(
        count: ids.count, widest: rows.widest,
        make: { range in
          // What vanished since it was asked for leaves its place empty.
          rows.rows(Array(ids[range]), of: base).enumerated().map { number, row in
            row ?? ListingRow(id: "missing/\(range.lowerBound + number)", cells: [], summary: "")
          }
        },
        find: { id in Int64(id).flatMap { ids.firstIndex(of: $0) } },
        answer: { pattern in
          let query = FactQuery(rows.table, [.answers(pattern.text)])
          guard let found = try? base.answer(query) else { return [] }
          let wanted = Set(found.ids)
          return ids.indices.filter { wanted.contains(ids[$0]) }
        }))
    if ids.isEmpty {
      listing.notes = [
        answer.all == 0
          ? context.pick("部门库里没有这一类。", "The library holds none of these.")
          : context.pick("没有一行符合。", "No row answers.")
      ]
      if answer.all > 0, context.choices.filter != nil, !screen.terms.isEmpty {
        let asked = screen.terms.map { screen.words(of: $0, context.options.language) }.joined(separator: " ")
        listing.notes.append(
          context.pick("这里只列 \(asked)；按两次 Esc 去掉条件再筛选。", "Only \(asked) is listed here; Esc twice takes that away."))
      }
    }
    return listing
  }
}

import Console

extension Command {
  /// What is looked at, and how.
  static let looking = [
    search, nextHit, previousHit, phase, compare, nextFinding, previousFinding, details, terms, officialTable, text,
    page, openDocument, unit, share, treemap,
  ]

  static let search = Command(
    "search", .looking, [.character("/"), Key(.function(3))], ("查找", "search"),
    ("边键入边查找全部部门：名称、编码、拼音首字母、正文里的词", "Search everything as you type: names, codes, pinyin initials, words of the text"),
    effects: { state, _ in state.beginSearch() })
  static let nextHit = Command(
    "nextHit", .looking, [.character("n"), .control("n")], ("下一个", "next hit"),
    ("本列表中下一个查找结果", "To the next hit of the last search in this list"), use: finds,
    change: { $0.step(1, in: $1) })
  static let previousHit = Command(
    "previousHit", .looking, [.character("N"), .control("p"), Key(.function(3), shift: true)], ("上一个", "previous hit"),
    ("本列表中上一个查找结果", "To the previous hit of the last search in this list"), use: finds,
    change: { $0.step(-1, in: $1) })

  private static let finds: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, _ in
    state.lastSearch == nil
      ? .works(if: false, else: state, "先用 / 查找。", "Search with / first.") : .works(if: !listing.rows.isEmpty)
  }

  static let phase = Command(
    "phase", .looking, [.character("p"), Key(.function(7))], ("预/决/并列", "budget/final/both"),
    ("预算、决算、并列三种看法轮换，位置不变", "Budget, final accounts, side by side: the place stays"),
    use: { state, _, _ in
      guard state.place.key != nil else { return noDepartment(state) }
      // Where the other document is not held, only what it states of this side's spending and projects can turn.
      return .works(if: state.screen.statesBothSides || state.accounts?.accounts.disclosures.count == 2)
    }, effects: { state, _ in state.turnPhase() })
  static let compare = Command(
    "compare", .looking, [.character("d"), Key(.function(8))], ("对比", "compare"),
    ("与另一部门或年度并列，再按结束", "Another department or year beside this one; again ends it"),
    use: { state, _, row in
      guard state.place.key ?? row?.target?.key != nil else {
        return .works(if: false, else: state, "先选一个部门。", "Select a department first.")
      }
      return state.knownLibrary.documentCount > 1 ? .works : .refuses(state.nothingToCompare)
    }, effects: { $0.turnComparison($1) })
  static let nextFinding = Command(
    "nextFinding", .looking, [.character("}"), Key(.pageDown, control: true)], ("下一处", "next"),
    ("到下一处发现所说的地方；对比时到下一处差异", "To the place the next finding speaks of; comparing, to the next difference"),
    use: hasFindings, effects: { $0.goToFinding(1, $1) })
  static let previousFinding = Command(
    "previousFinding", .looking, [.character("{"), Key(.pageUp, control: true)], ("上一处", "previous"),
    (
      "到上一处发现所说的地方；对比时到上一处差异",
      "To the place the previous finding speaks of; comparing, to the previous difference"
    ), use: hasFindings, effects: { $0.goToFinding(-1, $1) })

  private static let hasFindings: @Sendable (State, Listing, ListingRow?) -> Use = { state, _, _ in
    if state.isComparing { return .works }
    guard let key = state.place.key, state.accounts != nil, let report = state.report(key) else {
      return noDepartment(state)
    }
    return report.findings.isEmpty ? .refuses(state.nothingFound) : .works
  }

  private static func noDepartment(_ state: State) -> Use {
    .works(if: false, else: state, "先打开一个部门。", "Open a department first.")
  }

  static let details = Command(
    "details", .looking, [.character("i"), Key(.function(9))], ("详情", "details"),
    ("所选行的详情与来源", "Details and source of the selected row"), use: { .works(if: $2 != nil) },
    change: { state, listing in if !listing.rows.isEmpty { state.overlay = .details(top: 0) } })
  static let terms = Command(
    "terms", .looking, [.character("e"), .character("'")], ("术语", "terms"),
    (
      "所选行、栏目、符号里的术语，附文件自己的名词解释",
      "Terms and signs of the row and the headings explained, with what the document itself says of them"
    ),
    change: { state, _ in state.overlay = .terms(top: 0) })
  static let officialTable = Command(
    "officialTable", .looking, [.character("o")], ("原表", "table"),
    ("到公开的报表、绩效表或正文中的这一行", "Show this row in the official table, the form or the text"),
    use: { state, _, row in
      if state.deskScreen != nil {
        return .works(
          if: false, else: state, "Enter 到部门里的这一行，再按 o。", "Enter goes to the row in its department, then o.")
      }
      guard state.place.key != nil, let row, row.official != nil || state.sentence(of: row) != nil else {
        return .works(
          if: false, else: state, "这一行不在报表或绩效表中；来源见下方。", "This row stands in no table and no form; its source is below."
        )
      }
      return .works
    }, effects: { $0.showOfficialTable($1) })
  static let text = Command(
    "text", .looking, [.character("w"), .character("\"")], ("正文", "text"),
    (
      "文件的正文，逐节阅读；所选行的数在正文里的，到那一句",
      "The document's text, section by section; at the sentence of the selected row's figure"
    ),
    use: { state, _, row in
      guard let key = state.place.key ?? row?.target?.key else { return noDepartment(state) }
      guard let open = state.opened[key] else { return .works }
      return .works(
        if: open.accounts.disclosures.contains { !$0.passages.isEmpty || $0.text.fault != nil }, else: state,
        TextListing.unkept(.chinese),
        TextListing.unkept(.english))
    }, effects: { $0.showText($1) })
  static let page = Command(
    "page", .looking, [.character("P"), Key(.function(9), shift: true)], ("原页", "page"),
    ("原文件的这一页，本行数字标出", "The page of the document, with this row's figures standing out"), use: hasPageOrTable,
    effects: { $0.showPage($1) })
  static let openDocument = Command(
    "openDocument", .looking, [.character("O"), Key(.function(8), shift: true)], ("阅读器", "viewer"),
    ("用阅读器打开原文件的这一页", "Open the document at this page in a viewer"), use: hasPage,
    effects: { $0.openDocument($1) })

  private static let hasPageOrTable: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, row in
    row?.official != nil && state.place.key != nil ? .works : hasPage(state, listing, row)
  }

  private static let hasPage: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, row in
    .works(
      if: state.place.key != nil && row != nil && state.pageRequest(listing) != nil, else: state, "这一行没有页码。",
      "No page is known of this row.")
  }

  static let unit = Command(
    "unit", .looking, [.character("u")], ("单位", "unit"), ("元、万元、亿元轮换", "Unit: yuan, ten thousand, hundred million"),
    change: { state, _ in
      state.options.unit = state.options.unit.next
      state.say("单位: " + state.options.unit.name(.chinese), "Unit: " + state.options.unit.name(.english))
    })
  static let share = Command(
    "share", .looking, [.character("%")], ("占比", "share"),
    ("占比：百分数与条形、只百分数、只条形、不显示", "Share: percent and bar, percent, bar, none"),
    use: { state, _, _ in .works(if: state.screen.showsShares && state.phase != .both) },
    change: { state, _ in state.options.share = state.options.share.next })
  static let treemap = Command(
    "treemap", .looking, [.character("T")], ("树图", "treemap"),
    (
      "本级各行画成大小如金额的方块；方向键移动，Enter 深入", "The level at hand as tiles as large as their amounts; arrows move, Enter drills"
    ),
    use: { state, _, _ in
      state.canShowTreemap ? .works : state.here.isTreemap ? .idles : .refuses(state.nothingToDraw)
    }, change: { $0.turnTreemap($1) })
}

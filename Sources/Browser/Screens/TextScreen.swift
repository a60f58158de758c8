import BudgetModel

/// 正文: the text of one document, to be read section by section.
struct TextScreen: YearScreen {
  static let name = "text"
  let document: DisclosureKind
  var hints: [Command] { [.search, .nextHit, .details, .mark, .back, .close, .phase, .help] }

  var item: String { document.rawValue }
  var above: (topic: Topic, row: String)? { (.tables, TablesListing.textID(document)) }
  var kind: DisclosureKind? { document }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let disclosure = open.accounts.disclosure(document) else { return missing(context) }
    if disclosure.passages.isEmpty, disclosure.text.fault == nil {
      return .saying(TextListing.unkept(context.options.language))
    }
    return TextListing.make(disclosure, context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    TablesScreen().path(of: projects, language) + [PathWords.text.word(language)]
  }

  /// The text of the document that the path names, else of the first.
  static func read(in open: OpenYear, _ phase: PhaseView?) throws(PathError) -> (topic: Topic, used: Int) {
    let kind = phase?.kind ?? open.accounts.disclosures.first?.kind ?? .budget
    guard open.accounts.disclosure(kind) != nil else { throw .notHeld(kind) }
    return (.text(kind), 1)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let title = PathWords.text.word(state.language)
    return TablesScreen().crumbs(state, listing, selected) + [HeaderView.Part(title, state.place.key, Topic(self))]
  }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    row.sources.flatMap { marks.ofSentence($0, in: document) }
  }

  /// To the text of the other document.
  func turn(_ state: inout State, to side: PhaseView, of key: DepartmentYear) -> [Effect]? {
    guard let other = side.kind, other != document else { return [] }
    guard state.accounts?.accounts.disclosure(other) != nil else {
      state.message = Message(state.language.pick("部门库中没有另一份文件。", "The other document is not held."))
      return []
    }
    return state.go(to: .accounts(key, .text(other)), phase: side)
  }
}

extension TextScreen {
  init?(item: String) {
    guard let kind = DisclosureKind(rawValue: item) else { return nil }
    self.init(document: kind)
  }
}

extension Topic {
  /// 正文: the text of one document.
  public static func text(_ kind: DisclosureKind) -> Topic { Topic(TextScreen(document: kind)) }
}

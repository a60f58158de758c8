import BudgetModel
import Index

extension Screen {
  var item: String { "" }
  static var main: (topic: Topic, command: Command)? { nil }
  var ofAccounts: (any YearScreen)? { nil }
  var above: (topic: Topic, row: String)? { nil }
  static var pathWords: [PathWords] { [] }
  static func offers(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView
  ) -> [PathOffers.Candidate] { [] }
  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?) {
    throw .tooLong(word)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    [HeaderView.Part(Topic(self).tab.title(state.language), state.place.key, Topic(self).tab)]
  }
  func title(of row: ListingRow, _ options: Options) -> String { row.words }
  func topic(of row: String) -> Topic { Topic(self) }
  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    row.official.flatMap { marks.byOfficialRow[$0] } ?? []
  }
  static func holds(_ item: SearchItem) -> Bool { false }
  static func goal(_ hit: SearchHit) -> ListingRow.Goal { ListingRow.Goal(place: .library, selection: nil) }
  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] { [] }

  var kind: DisclosureKind? { nil }
  func turn(_ state: inout State, to side: PhaseView, of key: DepartmentYear) -> [Effect]? { nil }
  var statesBothSides: Bool { false }
  var rowsAreOneDocuments: Bool { false }
  var folding: Folding { .nothing }
  var showsShares: Bool { false }
  var listsParts: Bool { false }
  var namesAccounts: Bool { false }
  var comparing: Comparing? { nil }
  var taken: ExportChoice.Subject { .table }
  var isTab: Bool { true }

  /// Whether another screen is the same: of the same kind, and with the same of its own where it has any.
  func isSame(as other: any Screen) -> Bool {
    type(of: other) == Self.self && (MemoryLayout<Self>.size == 0 || (other as? Self) == self)
  }
}

extension MainScreen {
  static var main: (topic: Topic, command: Command)? { (Topic(Self()), command) }

  init?(item: String) {
    guard item.isEmpty else { return nil }
    self.init()
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    Self.pathWords.first.map { [$0.word(language)] } ?? []
  }

  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?) {
    if !below.isEmpty { throw .tooLong(word) }
    return (Topic(Self()), nil)
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] { [Topic(Self()).title(language)] }
}

extension YearScreen {
  var ofAccounts: (any YearScreen)? { self }

  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing {
    guard let key else { return .saying("") }
    guard let open = state.opened[key] else {
      let isHeld = state.catalogue.entry(key) != nil
      return .saying(isHeld ? context.pick("正在读取…", "Reading…") : state.notAtHand(key))
    }
    return ListingBuilder.listing(Topic(self), of: key, open, context)
  }

  /// What is shown where the documents do not hold it.
  func missing(_ context: ListingContext) -> Listing {
    .saying(context.pick("文件中没有这一部分。", "The document does not hold this part."))
  }
}

extension ListingRow {
  /// The text of a cell; empty where there is none.
  func text(_ column: Int) -> String { column < cells.count ? cells[column].text : "" }

  /// What its summary says first.
  func saidFirst(_ options: Options) -> String {
    summary.parts(between: " \(Symbols(isASCII: options.isASCII).dot) ").first ?? text(0)
  }

  /// What it is called: its first cell without the blanks it is indented and set apart with.
  var words: String { Self.words(cells.first?.text ?? "") }

  /// A text without the blanks it is indented and set apart with.
  static func words(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
}

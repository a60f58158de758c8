import BudgetModel
import Console

/// 报表: the list of official tables and performance forms.
struct TablesScreen: MainScreen, YearScreen {
  static let name = "tables"
  static let command = going(
    [.character("7")], ("报表", "tables"), ("公开的各张报表", "The official tables as published"))
  static let pathWords = [PathWords(id: name, chinese: "报表", english: "tables")]
  var hints: [Command] { [.open, .close, .phase, .sort, .search, .back, .help] }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    TablesListing.make(open, key: key, context)
  }

  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?) {
    guard let part = below.first else { return (.tables, nil) }
    if PathWords.text.means(part) {
      let (topic, used) = try TextScreen.read(in: open, phase)
      if below.count > used { throw .tooLong(part) }
      return (topic, nil)
    }
    let isForm = PathWords.form.means(part) && below.count > 1
    let (topic, used) = try isForm ? FormScreen.read(below, in: open, phase) : TableScreen.read(part, in: open, phase)
    if below.count > used { throw .tooLong(isForm ? below[1] : part) }
    return (topic, nil)
  }

  static func offers(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView
  ) -> [PathOffers.Candidate] {
    guard below.isEmpty else { return [] }
    let disclosure = phase.kind.flatMap { open.accounts.disclosure($0) } ?? open.accounts.disclosures.first
    return (disclosure?.tables.map { PathOffers.Candidate(part: String($0.number), name: $0.title) } ?? [])
      + (disclosure?.passages.isEmpty == false ? [PathOffers.Candidate(part: PathWords.text.chinese, name: "")] : [])
  }

  func title(of row: ListingRow, _ options: Options) -> String { row.text(1) + " " + row.text(2) }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    let parts = row.id.split(separator: "/")
    guard parts.count == 2, let kind = DisclosureKind(rawValue: String(parts[0])), let number = Int(parts[1]) else {
      return []
    }
    return marks.byRow[.table(kind, number)] ?? []
  }
}

extension Topic {
  /// 报表: the list of official tables.
  public static let tables = Topic(TablesScreen())
}

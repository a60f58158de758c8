import BudgetModel
import Console
import Facts

/// A screen of all departments: what of one kind of facts answers the question asked so far, or groups of it.
///
/// The question is its own: each part asked for by a key makes another place, so that going back takes it away again.
struct DeskScreen: Screen {
  static let name = "desk"

  /// Which list, by its table's name.
  let table: String
  /// What was asked so far, each as a filter is typed.
  var terms: [String] = []
  /// The columns (``FactColumn/name``) whose values make groups: none, one, or the rows and the columns of a pivot.
  var groups: [String] = []

  /// A list as it is first seen.
  init(_ desk: Desk, terms: [String] = [], groups: [String] = []) {
    (table, self.terms, self.groups) = (desk.table.name, terms, groups)
  }

  /// The list.
  var desk: Desk { Desk.named(table) ?? .projects }

  // Marks and the place to come back to are kept as a path.
  var item: String { DeskPath.text(self, typed: nil, .chinese) }

  init?(item: String) {
    guard let screen = try? DeskPath.screen(item) else { return nil }
    self = screen
  }

  var hints: [Command] {
    groups.isEmpty
      ? [.open, .nextPane, .sort, .likeThis, .group, .filter, .mark, .totals, .close, .help]
      : [.open, .nextPane, .sort, .pivot, .close, .back, .help]
  }

  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing {
    DeskListing(screen: self, context: context).make(state.facts)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] { [desk.words.word(language)] }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    func part(_ text: String, _ screen: DeskScreen) -> HeaderView.Part {
      HeaderView.Part(text: text, action: .go(.everywhere(Topic(screen)), selection: nil))
    }
    var parts = [
      HeaderView.Part(text: state.language.pick("全库", "All"), action: .go(.library, selection: nil)),
      part(desk.title(state.language), DeskScreen(desk)),
    ]
    for index in terms.indices {
      parts.append(part(words(of: terms[index], state.language), DeskScreen(desk, terms: Array(terms[...index]))))
    }
    if !groups.isEmpty {
      let names = groups.map { desk.title(of: $0, state.language) }
      let cross = state.options.isASCII ? "x" : "×"
      let text =
        names.count > 1 ? names.joined(separator: " \(cross) ") : state.language.pick("按\(names[0])", "by \(names[0])")
      parts.append(HeaderView.Part(text: text))
    }
    return parts
  }

  /// A term in a language: the column it asks of, and a name all departments share.
  func words(of term: String, _ language: Language) -> String {
    guard let sign = term.firstIndex(where: { "<>=".contains($0) }) else { return term }
    let (name, rest) = (String(term[..<sign]), String(term[sign...]))
    let column = desk.table.columns.compactMap(\.title).first { $0.chinese == name || $0.english == name }
    return (column.map { language.pick($0.chinese, $0.english) } ?? name)
      + (language == .english && desk.namesAccounts ? StandardNames.english(rest) : rest)
  }

  /// The place without the part asked last; nil where there is none.
  var wider: DeskScreen? {
    if !groups.isEmpty { return DeskScreen(desk, terms: terms, groups: groups.dropLast()) }
    return terms.isEmpty ? nil : DeskScreen(desk, terms: terms.dropLast())
  }

  // Tiles need every row.
  var listsParts: Bool { !groups.isEmpty }
}

extension Desk {
  /// What a column is called as it is shown.
  func title(of shown: Shown, _ language: Language) -> String {
    shown.isTrend ? language.pick("趋势", "Trend") : title(of: shown.name, language)
  }

  /// What a column is called.
  func title(of column: String, _ language: Language) -> String {
    table.column(column).flatMap { table.columns[$0].title }.map { language.pick($0.chinese, $0.english) } ?? column
  }
}

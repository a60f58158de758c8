import Catalogues
@_spi(Storing) import BudgetModel
import Search

/// Everything in the library that can be found by name or code, department by department as far as they were read.
public struct SearchIndex: Sendable {
  /// A department and year.
  public struct Entry: Sendable {
    /// Which.
    public let key: DepartmentYear
    /// The name of the department.
    public let name: UInt32
    /// Whether its documents were gathered.
    public var hasAccounts = false
    /// Whether its key figures were gathered.
    public var hasKeyFigures = false
    /// Whether its text was gathered.
    public var hasText = false
    /// Whether its findings were gathered.
    public var hasFindings = false

    /// A department and year, nothing of which was gathered.
    public init(key: DepartmentYear, name: UInt32) {
      self.key = key
      self.name = name
    }
  }

  /// The language findings are told in.
  public let language: Language
  /// The names items are found by.
  public var names = SearchNames()
  /// Figures and labels: shown, not looked for.
  public var texts = SearchNames()
  /// What can be found.
  public var items: [SearchItem] = []
  /// The sentences that can be found.
  public var passages: [SearchPassage] = []
  /// The departments and years items belong to, by position.
  public var entries: [Entry] = []

  /// How many answers there are of each group to the query it was made for; nil where it has everything.
  public var counts: [SearchGroup: Int]?

  /// An empty index.
  public init(_ language: Language) { self.language = language }

  /// The index of what the list of a library says: its departments.
  public init(_ catalogue: any Catalogue, _ language: Language) {
    self.init(catalogue.entries(0..<min(catalogue.count, Int(UInt16.max)), by: CatalogueOrder()), language)
  }

  /// The index of what the list of a library says of some departments and years.
  public init(_ years: [YearSummary], _ language: Language) {
    self.language = language
    for year in years { hold(year) }
  }

  /// Adds what the list of a library says of a department and year that it does not hold yet.
  /// - Parameter isIndexed: whether a library's own index answers for it, so that only what that does not keep is gathered.
  public mutating func hold(_ entry: YearSummary, isIndexed: Bool = false) {
    guard entries.count < Int(UInt16.max) else { return }
    let name = names.add(entry.main.department.name)
    entries.append(Entry(key: entry.key, name: name))
    if isIndexed {
      entries[entries.count - 1].hasAccounts = true
      return
    }
    var item = SearchItem(name: name, entry: UInt16(entries.count - 1), .department)
    item.amount = entry.main.expenditure?.fen.stored ?? SearchItem.noAmount
    items.append(item)
  }

  /// The departments and years of which not everything was gathered yet.
  public var missing: [DepartmentYear] { entries.filter { !$0.hasAccounts || !$0.hasKeyFigures }.map(\.key) }

  /// Adds what stands in a department's documents; nothing where it was added before.
  /// - Parameter withKeyFigures: whether key figures belong to it, as in the index of a library file.
  public mutating func gather(_ key: DepartmentYear, _ open: OpenYear, withKeyFigures: Bool = false) {
    guard let entry = entries.firstIndex(where: { $0.key == key }), !entries[entry].hasAccounts else { return }
    entries[entry].hasAccounts = true
    var gathering = SearchGathering(entry: entry)
    gathering.gather(open, withKeyFigures: withKeyFigures, into: &self)
  }
}

import BudgetModel

/// What the lines above a table say of who publishes it, and for which year.
struct TableHead {
  /// The names it gives: above the table, and in its title.
  let names: [String]
  /// The year above the table; nil where the title says it, or nothing does.
  let year: Int?
  /// The table's title.
  let title: String
  /// Where the table stands.
  let source: Source

  init(_ heading: Heading, of table: Table) {
    let inTitle = heading.title.flatMap {
      Text.year(in: $0) == nil ? nil : Cover.department(in: $0) ?? Cover.organisation(in: $0)
    }
    names = [heading.department, inTitle].compactMap { $0 }
    year = heading.title.flatMap { Text.year(in: $0) } == nil ? heading.year : nil
    title = table.title
    source = Source(.table(number: table.number, block: 0, row: 0, column: nil), page: table.page)
  }
}

extension TableCollector {
  /// The names and years above tables that are not those of most others.
  ///
  /// Where no name, or year, stands above most of them, there are several units, or years, and none is a stranger.
  func strangers(to department: String) -> [StatedPhrase] {
    let bodies = NamedBodies(department)
    let named = heads.flatMap { head in head.names.map { (name: $0, source: head.source) } }
    let others = named.filter { !bodies.isOwn($0.name) }
    let names = others.count * 3 <= named.count ? others.map { StatedPhrase(.body, $0.name, source: $0.source) } : []
    let dated = heads.compactMap { head in head.year.map { (year: $0, head: head) } }
    let counts = dated.reduce(into: [Int: Int]()) { $0[$1.year, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.value * 3 >= dated.count * 2
    else {
      return names
    }
    return names
      + dated.filter { $0.year != usual.key }.map {
        StatedPhrase(.heading, "\($0.year)年度：" + $0.head.title, source: $0.head.source)
      }
  }
}

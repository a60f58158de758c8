import BudgetModel

extension OpenDisclosure {
  /// What speaks for a table's figures being in the other of 元 and 万元: figures of the text, and of rows with the same name in other
  /// tables, that are the table's in that unit. Empty where any is the table's as it stands, and where it may be chance.
  ///
  /// Two figures of the text of four digits suffice, one where the text names what the table is about, or three rows of other tables.
  /// - Complexity: linear in the figures of the text for each of the table's, and in the rows of all tables.
  func statedInOtherUnit(_ open: OpenTable) -> [FindingPlace] {
    guard let other = open.table.unit.otherUnit else { return [] }
    let own = open.tellingFigures.filter { $0.figure.quantity == .money(open.table.unit) }
    guard !own.isEmpty else { return [] }
    let amounts = tellingClaims
    var places: [FindingPlace] = []
    var values: Set<Exact> = []
    var isNamed = false
    for named in own {
      let meant = named.figure.inUnit(other)
      for claim in amounts {
        if claim.term.figure.isSame(as: named.figure) { return [] }
        guard claim.term.figure.isSame(as: meant), values.insert(meant.value).inserted else { continue }
        places += [open.place(of: named), claim.term.place]
        isNamed = isNamed || open.table.title.withoutSpace.holds(claim.subjectOfTable)
      }
    }
    if values.count > 1 || isNamed { return places }
    (places, values) = ([], [])
    let ownByName = Dictionary(grouping: own, by: \.name)
    for table in openTables where table.table.number != open.table.number {
      for named in table.tellingFigures {
        for ownNamed in ownByName[named.name] ?? [] {
          if named.figure.isSame(as: ownNamed.figure) { return [] }
          let meant = ownNamed.figure.inUnit(other)
          guard named.figure.isSame(as: meant), values.insert(meant.value).inserted else { continue }
          places += [open.place(of: ownNamed), table.place(of: named)]
        }
      }
    }
    return values.count > 2 ? places : []
  }
}

extension StatedClaim {
  /// What its subject and the title of a table about it have in common: 政府采购 of 政府采购预算总额.
  fileprivate var subjectOfTable: String {
    ["机关运行经费", "政府采购", "“三公”经费", "政府性基金", "国有资本经营"].first(where: claim.subject.withoutSpace.holds)
      ?? claim.subject.withoutSpace
  }
}

/// An amount of a table that is no figure found by chance, with the name of its row.
struct NamedFigure: Sendable {
  /// The name of its row, folded.
  let name: String
  /// The amount.
  let figure: ExactFigure
  /// Which of the table's rows it stands in, from 0.
  let row: Int
  /// The column, from 0.
  let column: Int
}

extension OpenTable {
  /// Its amounts of four digits or more, in published order.
  func findTellingFigures() -> [NamedFigure] {
    table.rows.indices.flatMap { index -> [NamedFigure] in
      let row = table.rows[index]
      var name: String?
      return row.cells.indices.compactMap { column in
        guard let figure = figure(row, column), figure.isTelling else { return nil }
        let own = name ?? row.heading.folded
        name = own
        return NamedFigure(name: own, figure: figure, row: index, column: column)
      }
    }
  }

  /// Where one of them stands.
  fileprivate func place(of named: NamedFigure) -> FindingPlace { place(table.rows[named.row], named.column) }
}

extension ExactFigure {
  /// Whether two amounts are the same within their last places.
  fileprivate func isSame(as other: ExactFigure) -> Bool {
    (value - other.value).magnitude * 2 <= (resolution + other.resolution)
  }

  /// The same digits in another unit of money.
  func inUnit(_ unit: MoneyUnit) -> ExactFigure {
    guard case .money(let own) = quantity else { return self }
    func scaled(_ value: Exact) -> Exact { value * unit.fen / own.fen }
    return ExactFigure(value: scaled(value), resolution: scaled(lastPlace), quantity: .money(unit))
  }
}

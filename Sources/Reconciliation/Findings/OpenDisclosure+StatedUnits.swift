import BudgetModel

extension OpenDisclosure {
  /// What speaks for a table's figures being in the other of 元 and 万元: figures of the text, and of rows with the same name in other
  /// tables, that are the table's in that unit. Empty where any is the table's as it stands, and where it may be chance.
  ///
  /// Two figures of the text of four digits suffice, one where the text names what the table is about, or three rows of other tables.
  /// - Complexity: linear in the figures of the text for each of the table's, and in the rows of all tables.
  func statedInOtherUnit(_ open: OpenTable) -> [FindingPlace] {
    guard let other = open.table.unit.otherUnit else { return [] }
    let own = open.figuresByName.filter {
      $0.term.figure.quantity == .money(open.table.unit) && $0.term.figure.isTelling
    }
    guard !own.isEmpty else { return [] }
    let amounts = statedClaims.filter { $0.term.figure.isTelling && $0.claim.figure.amount != nil }
    var places: [FindingPlace] = []
    var values: Set<Exact> = []
    var isNamed = false
    for (_, term) in own {
      let meant = term.figure.inUnit(other)
      for claim in amounts {
        if claim.term.figure.isSame(as: term.figure) { return [] }
        guard claim.term.figure.isSame(as: meant), values.insert(meant.value).inserted else { continue }
        places += [term.place, claim.term.place]
        isNamed = isNamed || open.table.title.withoutSpace.holds(claim.subjectOfTable)
      }
    }
    if values.count > 1 || isNamed { return places }
    (places, values) = ([], [])
    for table in openTables where table.table.number != open.table.number {
      for (name, term) in table.figuresByName where term.figure.isTelling {
        for (ownName, ownTerm) in own where ownName == name {
          if term.figure.isSame(as: ownTerm.figure) { return [] }
          let meant = ownTerm.figure.inUnit(other)
          guard term.figure.isSame(as: meant), values.insert(meant.value).inserted else { continue }
          places += [ownTerm.place, term.place]
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

extension OpenTable {
  /// Its figures that are not zero, each with the name of its row.
  fileprivate var figuresByName: [(name: String, term: Term)] {
    table.rows.flatMap { row in
      row.cells.indices.compactMap { column in
        term(row, column).flatMap { $0.figure.value == 0 ? nil : (row.heading.folded, $0) }
      }
    }
  }
}

extension ExactFigure {
  /// Whether it is an amount of four digits or more, zeros at its end left out: shorter ones are found by chance.
  fileprivate var isTelling: Bool {
    guard case .money = quantity else { return false }
    let digits = numberText.filter { $0.isNumber }.drop { $0 == "0" }
    return digits.reversed().drop { $0 == "0" }.count >= 4
  }

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

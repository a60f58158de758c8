import BudgetModel

/// The unit of a table's amounts, told by the other tables of its document: the same totals stand in several of them.
struct UnitAgreement {
  /// The tables, with the units they were given.
  private(set) var tables: [Table]
  /// How many binary digits of evidence two equal totals need, less those of what was tried.
  private static let threshold = 10

  /// The tables of a document.
  init(_ tables: [Table]) { self.tables = tables }

  /// Gives a table without a unit the one in which its totals are those of other tables.
  /// - Returns: whether any is proven so; the table stays as it is where none is.
  mutating func agree(on index: Int) -> Bool {
    if matches(index) { return true }
    guard let unit = other(index) else { return false }
    tables[index] = tables[index].inUnit(unit)
    return true
  }

  /// Whether a table's totals are found in no other table, but those of its digits in another unit are in two or more.
  func contradicts(_ index: Int) -> Bool {
    guard !matches(index), let unit = other(index) else { return false }
    let own = tables[index].inUnit(unit)
    return tables.indices.count { $0 != index && Self.share(own, tables[$0]) } > 1
  }

  /// The other of 元 and 万元 in which a table's totals are those of another; nil where none is.
  private func other(_ index: Int) -> MoneyUnit? {
    [MoneyUnit.yuan, .tenThousandYuan].first { unit in
      guard unit != tables[index].unit else { return false }
      let own = tables[index].inUnit(unit)
      return tables.indices.contains { $0 != index && Self.share(own, tables[$0]) }
    }
  }

  private func matches(_ index: Int) -> Bool {
    tables.indices.contains { $0 != index && Self.share(tables[index], tables[$0]) }
  }

  /// Whether two tables state a total in common, beyond chance.
  private static func share(_ one: Table, _ other: Table) -> Bool {
    let (own, others) = (one.totals, other.totals)
    return own.contains { amount in
      others.contains { candidate in
        let difference = amount - candidate
        guard difference.fen.magnitude <= difference.resolution else { return false }
        // Each unit of the last place tells one value from the next.
        return amount.fen.magnitude > difference.resolution * Exact(own.count * others.count << threshold)
      }
    }
  }
}

extension Table {
  /// The amounts of its totals: of the rows called so, else of its first row.
  fileprivate var totals: [Amount] {
    let named = rows.filter(\.isTotal)
    return (named.isEmpty ? Array(rows.prefix(1)) : Array(named.prefix(4)))
      .compactMap { $0.cells.lazy.compactMap(\.amount).first }.filter { $0.fen != 0 }
  }

  /// The same figures in another unit.
  fileprivate func inUnit(_ unit: MoneyUnit) -> Table {
    var table = self
    table.unit = unit
    table.rows = rows.map { row in
      row.with(
        cells: row.cells.map { cell in
          guard let figure = cell.figure, case .money(let own) = figure.quantity, own == self.unit else { return cell }
          return .figure(Figure(figure.text, figure.number, .money(unit)))
        })
    }
    return table
  }
}

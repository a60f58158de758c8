import Facts

/// What the desk wants to know of the facts; answered beside the browser.
public enum FactRequest: Hashable, Sendable {
  /// Which rows answer.
  case rows(FactQuery)
  /// The groups of what answers, by a column.
  case groups(FactQuery, by: Int)
  /// The groups of what answers by a column, and the same within each of the largest groups by another.
  case pivot(FactQuery, rows: Int, columns: Int)
  /// What the numbers of all columns come to.
  case totals(FactQuery)

  /// Asks it.
  public func answer(from base: any FactBase) -> FactReply {
    do throws(FactError) {
      switch self {
      case .rows(let query): return .rows(try base.answer(query))
      case .groups(let query, let column): return .groups(try base.groups(query, by: column))
      case .totals(let query): return .totals(try base.totals(query))
      case .pivot(let query, let rows, let columns):
        let (down, across) = (try base.groups(query, by: rows), try base.groups(query, by: columns))
        var cells: [[FactGroup]] = []
        for group in across.prefix(Self.mostColumns) {
          var narrow = query
          narrow.conditions.append(.equals(group.value, in: columns))
          cells.append(try base.groups(narrow, by: rows))
        }
        return .pivot(rows: down, columns: across, cells: cells)
      }
    } catch {
      return .failed(error)
    }
  }

  /// How many columns a pivot has at most: the largest.
  static let mostColumns = 8
}

/// What came of a ``FactRequest``.
public enum FactReply: Hashable, Sendable {
  case rows(FactAnswer)
  case groups([FactGroup])
  /// The groups down and across, and for each of the first ones across those down within it.
  case pivot(rows: [FactGroup], columns: [FactGroup], cells: [[FactGroup]])
  case totals([FactTotal?])
  case failed(FactError)
}

extension FactCondition {
  /// That a column has a value, or none.
  static func equals(_ value: FactValue, in column: Int) -> FactCondition {
    switch value {
    case .none: .isEmpty(column, true)
    case .text(let text): .text(column, text)
    case .number(let number): .number(column, .equal, number)
    }
  }
}

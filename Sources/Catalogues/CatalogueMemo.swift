import BudgetModel
import Synchronization

/// What is found out of a catalogue in memory by going through it, each once.
final class CatalogueMemo: Sendable {
  private struct Known {
    var orders: [(order: CatalogueOrder, positions: [Int])] = []
    var lines: [YearLine]?
    var largest: Amount??
  }

  private let known = Mutex(Known())

  /// Positions in an order.
  /// - Parameter make: finds it out where it is not known.
  func order(_ order: CatalogueOrder, make: () -> [Int]) -> [Int] {
    known.withLock { known in
      if let found = known.orders.first(where: { $0.order == order }) { return found.positions }
      let made = make()
      known.orders.append((order, made))
      return made
    }
  }

  /// The lines of all entries in the default order.
  func lines(make: () -> [YearLine]) -> [YearLine] {
    known.withLock { known in
      if let lines = known.lines { return lines }
      let made = make()
      known.lines = made
      return made
    }
  }

  /// The largest total of spending; nil where there is none.
  func largest(make: () -> Amount?) -> Amount? {
    known.withLock { known in
      if let largest = known.largest { return largest }
      let made = make()
      known.largest = .some(made)
      return made
    }
  }
}

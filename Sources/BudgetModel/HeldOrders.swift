import Synchronization

/// The orders of a catalogue in memory, each found out once.
final class HeldOrders: Sendable {
  private let known = Mutex<[(order: CatalogueOrder, positions: [Int])]>([])

  /// Positions in an order.
  /// - Parameter make: finds it out where it is not known.
  func order(_ order: CatalogueOrder, make: () -> [Int]) -> [Int] {
    known.withLock { known in
      if let found = known.first(where: { $0.order == order }) { return found.positions }
      let made = make()
      known.append((order, made))
      return made
    }
  }
}

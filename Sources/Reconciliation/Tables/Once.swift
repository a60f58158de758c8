import Synchronization

/// A value that is found out when it is first asked for, and kept.
///
/// A class, as threads share it.
final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// The value; the first time it is made.
  func callAsFunction(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}

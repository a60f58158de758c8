import Synchronization

/// What several values share that only one thread at a time may use.
final class Lock: Sendable {
  private let mutex = Mutex(())

  /// Holds others back for as long as the call lasts; not to be called within itself.
  func hold<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    var result: Swift.Result<Result, Failure>?
    mutex.withLock { _ in
      result = Swift.Result { () throws(Failure) in try body() }
    }
    guard let result else { preconditionFailure("the lock runs what it is given") }
    return try result.get()
  }
}

/// A value that one thread at a time may use, by itself or with others under the same lock.
final class Guarded<Value>: @unchecked Sendable {
  private let lock: Lock
  private let value: Value

  init(_ value: Value, _ lock: Lock) {
    self.value = value
    self.lock = lock
  }

  /// Another value made of this one, under the same lock.
  func with<Other>(_ make: (Value) -> Other) -> Guarded<Other> { Guarded<Other>(lock.hold { make(value) }, lock) }

  /// Uses the value; not to be called within itself.
  func use<Result, Failure>(_ body: (Value) throws(Failure) -> Result) throws(Failure) -> Result {
    try lock.hold { () throws(Failure) in try body(value) }
  }
}

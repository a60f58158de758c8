import Glibc
import Library
import ServerFrames
import Synchronization

/// The way to a library on a server, which may be gone for a while: what is asked meanwhile fails at once, and a thread beside
/// tries again until the server is back.
final class ServerLine: Sendable {
  private struct State {
    var connection: ServerConnection?
    /// Why there is none.
    var failure: LibraryError?
    var isTrying = false
  }

  /// Where the server is.
  let address: ServerAddress
  private let state: Mutex<State>

  /// How long after a vain attempt the next one is made, in milliseconds.
  private static let pause: UInt32 = 1000

  /// Connects.
  /// - Throws: why that cannot be done, or why there is no library.
  init(_ address: ServerAddress) throws(LibraryError) {
    self.address = address
    let connection = try Self.opened(address)
    state = Mutex(State(connection: connection))
  }

  private static func opened(_ address: ServerAddress) throws(LibraryError) -> ServerConnection {
    let connection = try ServerConnection(address)
    try ServerSchema.expect(connection)
    return connection
  }

  /// Why nothing can be asked at present; nil where it can.
  var failure: LibraryError? { state.withLock { $0.failure } }

  /// The connection; fails at once where it is gone.
  func connection() throws(LibraryError) -> ServerConnection {
    let found = state.withLock { state -> Result<ServerConnection, LibraryError> in
      if let connection = state.connection { return .success(connection) }
      return .failure(state.failure ?? .server(.lost(address.shown, detail: "")))
    }
    return try found.get()
  }

  /// Runs a statement. Somebody may be waiting at a key: where no answer comes soon, the server is taken to be away.
  func run(_ sql: String, _ values: [ServerValue] = [], seconds: Int = 5) throws(LibraryError) -> ServerRows {
    try use { (connection) throws(LibraryError) in try connection.run(sql, values, seconds: seconds) }
  }

  /// Uses the connection; where it breaks meanwhile, a new one is tried for beside.
  func use<Result>(_ body: (ServerConnection) throws(LibraryError) -> Result) throws(LibraryError) -> Result {
    let connection = try connection()
    do throws(LibraryError) {
      return try body(connection)
    } catch {
      if error.server?.isOfTheWay == true || connection.isLost { lose(connection, error) }
      throw error
    }
  }

  private func lose(_ connection: ServerConnection, _ error: LibraryError) {
    let begins = state.withLock { state -> Bool in
      guard state.connection === connection else { return false }
      (state.connection, state.failure) = (nil, error)
      defer { state.isTrying = true }
      return !state.isTrying
    }
    // A line that nobody has any more is not mended.
    if begins { WorkerThread { [weak self, address] in Self.mend(address) { self } } }
  }

  private static func mend(_ address: ServerAddress, _ line: () -> ServerLine?) {
    while line() != nil {
      if let connection = try? opened(address) {
        line()?.state.withLock { $0 = State(connection: connection) }
        return
      }
      usleep(pause * 1000)
    }
  }
}

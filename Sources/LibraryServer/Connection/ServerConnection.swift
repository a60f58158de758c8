import Glibc
import Library
import ServerFrames
import Synchronization

/// One connection to a server, through a program of its own. Several threads may ask, one after the other; any of them may
/// cancel what runs.
public final class ServerConnection: Sendable {
  /// What the one who asks uses.
  private struct State {
    var input = FrameBuffer()
    var last: UInt32 = 0
    var notifications: [(channel: String, text: String)] = []
    /// Why nothing can be asked any more.
    var failure: ServerError?
  }

  /// Where the server is.
  public let address: ServerAddress
  private let program: ServerProgram
  private let state = Mutex(State())
  /// Frames are not written into each other.
  private let writing = Mutex(())
  /// The number of what runs; 0 for nothing.
  private let running = Atomic<UInt32>(0)

  /// How long a connection is waited for, in seconds, where the address says nothing of it.
  private static let patience: UInt32 = 5
  /// The oldest server: 14.
  private static let oldest = 140_000

  /// Connects, and sets what holds for all that is asked.
  /// - Throws: why that cannot be done.
  public init(_ address: ServerAddress) throws(LibraryError) {
    if address.hasPassword { throw .server(.passwordInAddress(address.shown)) }
    guard let program = ServerProgram() else { throw .server(.programMissing) }
    self.address = address
    self.program = program
    let version = try connect()
    guard version >= Self.oldest else { throw .server(.oldServer(address.shown, version: version / 10_000)) }
    try script(
      """
      SET search_path = mingzhang, pg_temp; SET jit = off; SET standard_conforming_strings = on;
      SET client_min_messages = warning; SET bytea_output = hex; SET DateStyle = ISO
      """)
  }

  deinit { program.end() }

  private func connect() throws(LibraryError) -> Int {
    let reply = state.withLock { state in
      send(.connect(address.text, patience: Self.patience))
      // Several hosts may be tried one after the other.
      return next(&state, before: Deadline(seconds: 60))
    }
    switch reply {
    case .success(.connected(let version)): return Int(version)
    case .success(.failed(_, let fault)): throw .server(ServerError(fault, of: address))
    case .success: throw .server(.lost(address.shown, detail: ServerProgram.name))
    case .failure(let error): throw .server(error)
    }
  }

  /// Runs a statement, prepared when it is run first.
  /// - Parameter seconds: how long it may take.
  /// - Throws: what the server says is wrong.
  @discardableResult
  public func run(
    _ sql: String, _ values: [ServerValue] = [], seconds: Int = 60
  ) throws(LibraryError) -> ServerRows {
    try ask(.prepared, sql, values, seconds).get(address)
  }

  /// Runs a statement once, its values as texts.
  func runAsText(_ sql: String, seconds: Int) -> Result<ServerRows, Failure> { ask(.asText, sql, [], seconds) }

  /// Runs several statements without parameters.
  public func script(_ sql: String, seconds: Int = 600) throws(LibraryError) {
    _ = try ask(.script, sql, [], seconds).get(address)
  }

  /// Ends what runs, from whatever thread; never waits.
  public func cancel() {
    let number = running.load(ordering: .acquiring)
    if number != 0 { send(.cancel(number)) }
  }

  /// Whether nothing can be asked any more.
  public var isLost: Bool { state.withLock { $0.failure != nil } }

  /// What was notified since it was last asked, as far as it has come; never waits for more.
  public func notifications() -> [(channel: String, text: String)] { notifications(within: 0) }

  /// What was notified since it was last asked; where that is nothing, what comes within so many milliseconds.
  func notifications(within milliseconds: Int) -> [(channel: String, text: String)] {
    state.withLock { state in
      takeNotifications(&state)
      if milliseconds > 0, state.notifications.isEmpty, state.failure == nil {
        var watched = pollfd(fd: program.pipe, events: Int16(POLLIN), revents: 0)
        _ = poll(&watched, 1, Int32(clamping: milliseconds))
        takeNotifications(&state)
      }
      defer { state.notifications = [] }
      return state.notifications
    }
  }

  private func takeNotifications(_ state: inout State) {
    while state.failure == nil, case .success(let reply) = next(&state, before: Deadline(seconds: 0)) {
      if case .failed(_, let fault) = reply { state.failure = ServerError(fault, of: address) }
    }
  }

  /// Why a statement failed: as the server says it, or the way there.
  enum Failure: Error {
    case fault(ServerFault)
    case way(ServerError)
  }

  private func ask(
    _ kind: ServerRequest.Kind, _ sql: String, _ values: [ServerValue], _ seconds: Int
  ) -> Result<ServerRows, Failure> {
    state.withLock { state -> Result<ServerRows, Failure> in
      if let failure = state.failure { return .failure(.way(failure)) }
      state.last &+= 1
      if state.last == 0 { state.last = 1 }
      let number = state.last
      running.store(number, ordering: .releasing)
      defer { running.store(0, ordering: .releasing) }
      send(.run(number, kind, sql, values))
      let deadline = Deadline(seconds: seconds)
      while true {
        switch next(&state, before: deadline) {
        case .success(.answered(number, let rows)): return .success(rows)
        case .success(.failed(number, let fault)): return .failure(.fault(fault))
        case .success(.failed(0, let fault)):
          let error = ServerError(fault, of: address)
          state.failure = error
          return .failure(.way(error))
        case .success: continue
        case .failure(let error):
          // What it is doing nobody knows: it is not asked again.
          state.failure = error
          return .failure(.way(error))
        }
      }
    }
  }

  // MARK: The pipe

  private func send(_ request: ServerRequest) {
    let frame = request.frame
    writing.withLock { _ in
      frame.withUnsafeBytes { bytes in
        var done = 0
        while done < bytes.count {
          let count = Glibc.send(
            program.pipe, bytes.baseAddress.map { $0 + done }, bytes.count - done, Int32(MSG_NOSIGNAL))
          if count < 0, errno == EINTR { continue }
          // Whoever reads learns that nobody is there.
          if count <= 0 { return }
          done += count
        }
      }
    }
  }

  /// The next reply; notifications are put aside.
  private func next(_ state: inout State, before deadline: Deadline) -> Result<ServerReply, ServerError> {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let frame = state.input.next() {
        guard let reply = ServerReply(frame) else { break }
        guard case .notified(let channel, let text) = reply else { return .success(reply) }
        state.notifications.append((channel, text))
        continue
      }
      if state.input.isBroken { break }
      var watched = pollfd(fd: program.pipe, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, deadline.milliseconds)
      if ready < 0, errno == EINTR { continue }
      if ready == 0 { return .failure(.slow(address.shown, seconds: deadline.seconds)) }
      let count = recv(program.pipe, &chunk, chunk.count, 0)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      state.input.add(chunk[..<count])
    }
    return .failure(.lost(address.shown, detail: ServerProgram.name))
  }
}

extension Result<ServerRows, ServerConnection.Failure> {
  /// The rows.
  func get(_ address: ServerAddress) throws(LibraryError) -> ServerRows {
    switch self {
    case .success(let rows): return rows
    case .failure(.way(let error)): throw .server(error)
    case .failure(.fault(let fault)): throw .server(ServerError(fault, of: address))
    }
  }
}

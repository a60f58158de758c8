import CLibPQ
import Glibc
import ServerFrames

/// A connection of libpq's.
///
/// A class because the connection is one thing with a state of its own.
final class ServerLink {
  let handle: OpaquePointer
  /// What must not be told to anybody.
  private let secrets: Secrets
  /// The names of statements that were prepared, by their text.
  private(set) var prepared: [String: String] = [:]

  private init(_ handle: OpaquePointer, _ secrets: Secrets) { (self.handle, self.secrets) = (handle, secrets) }

  /// Opens a connection; waits for it.
  /// - Parameters:
  ///   - address: an address or connection string of libpq's.
  ///   - patience: the seconds to wait where it says nothing of that.
  static func open(_ address: String, patience: UInt32) -> Result<ServerLink, ServerFault> {
    let secrets: Secrets
    switch Secrets.read(address) {
    case .success(let read): secrets = read
    case .failure(let fault): return .failure(fault)
    }
    // What stands in the address comes after what is only wished for, and so counts.
    let options = [
      ("connect_timeout", String(patience)), ("client_encoding", "UTF8"), ("fallback_application_name", "mingzhang"),
      ("keepalives_idle", "20"), ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
      ("dbname", address),
    ]
    let handle = strings(options.map(\.0)) { names in
      strings(options.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let handle else { return .failure(ServerFault(state: "53200", message: "no memory")) }
    clibpq_silence(handle)
    let link = ServerLink(handle, secrets)
    guard PQstatus(handle) == CONNECTION_OK else {
      defer { link.close() }
      return .failure(ServerFault(state: link.isRefused ? "28P01" : "08001", message: link.words))
    }
    PQsetnonblocking(handle, 1)
    return .success(link)
  }

  /// Whether the server is there and does not let the user in. libpq has no SQLSTATE of that, only words.
  private var isRefused: Bool {
    if PQconnectionNeedsPassword(handle) == 1 { return true }
    let words = words
    return ["authentication failed", "pg_hba.conf", "role \"", "not permitted to log in"].contains {
      words.contains($0)
    }
  }

  /// The server's version, as 150004.
  var version: Int { Int(PQserverVersion(handle)) }

  /// What libpq says is wrong, without secrets.
  var words: String { secrets.scrubbed(String(cString: PQerrorMessage(handle))) }

  /// Whether the connection is gone.
  var isLost: Bool { PQstatus(handle) != CONNECTION_OK }

  /// What is to be watched for.
  func watched(isWriting: Bool) -> pollfd {
    let writes = isWriting && PQflush(handle) == 1 ? Int16(POLLOUT) : 0
    return pollfd(fd: PQsocket(handle), events: Int16(POLLIN) | writes, revents: 0)
  }

  /// Takes what the server has sent; false where the connection is gone.
  func takeInput() -> Bool {
    _ = PQflush(handle)
    return PQconsumeInput(handle) == 1
  }

  /// The next notification; nil for none.
  func notification() -> (channel: String, text: String)? {
    guard let notified = PQnotifies(handle) else { return nil }
    defer { PQfreemem(notified) }
    return (String(cString: notified.pointee.relname), String(cString: notified.pointee.extra))
  }

  /// What a cancellation needs, to be freed by it.
  var cancelHandle: OpaquePointer? { PQgetCancel(handle) }

  /// Takes down that a statement is prepared under a name.
  func note(_ sql: String, as name: String) { prepared[sql] = name }

  /// What is wrong with a result.
  func fault(_ result: OpaquePointer?) -> ServerFault {
    func field(_ code: Character) -> String {
      PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
    }
    let state = field("C")
    let message = field("M")
    return ServerFault(
      state: state.isEmpty ? "08006" : state, message: secrets.scrubbed(message.isEmpty ? words : message),
      detail: secrets.scrubbed(field("D")), position: Int(field("P")) ?? 0)
  }

  /// Ends the connection.
  func close() { PQfinish(handle) }

  /// Gives texts as C has them, with none at the end.
  static func strings<Result>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}

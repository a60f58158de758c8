/// What the program that speaks to a server says.
public enum ServerReply: Sendable {
  /// The connection is open; the server's version, as 150004.
  case connected(UInt32)
  /// A statement gave rows, or none.
  case answered(UInt32, ServerRows)
  /// A statement failed, or the connection did (number 0).
  case failed(UInt32, ServerFault)
  /// Somebody has notified a channel.
  case notified(String, String)

  /// Reads a frame; nil where it is none.
  public init?(_ frame: [UInt8]) {
    var reader = FrameReader(frame)
    switch reader.byte() {
    case 0: self = .connected(reader.number())
    case 1:
      let number = reader.number()
      guard let rows = ServerRows(&reader) else { return nil }
      self = .answered(number, rows)
    case 2:
      let number = reader.number()
      let fault = ServerFault(
        state: reader.text(), message: reader.text(), detail: reader.text(), position: Int(reader.number()))
      self = .failed(number, fault)
    case 3: self = .notified(reader.text(), reader.text())
    default: return nil
    }
    if !reader.isWhole { return nil }
  }
}

/// Why a statement failed, as the server says it.
public struct ServerFault: Error, Hashable, Sendable {
  /// SQLSTATE, five characters; of what went wrong before any server, `08001` or `08006`.
  public let state: String
  /// The server's words, without anything secret.
  public let message: String
  /// What it adds.
  public let detail: String
  /// The character of the statement, from 1; 0 for none.
  public let position: Int

  /// A fault.
  public init(state: String, message: String, detail: String = "", position: Int = 0) {
    (self.state, self.message, self.detail, self.position) = (state, message, detail, position)
  }

  /// As a frame.
  public func frame(_ number: UInt32) -> [UInt8] {
    var writer = FrameWriter(2)
    writer.put(number)
    writer.put(state)
    writer.put(message)
    writer.put(detail)
    writer.put(UInt32(max(0, position)))
    return writer.frame
  }
}

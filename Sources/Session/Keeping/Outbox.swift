import Browser
import Catalogues
import Library

/// What was said and is not on the server yet, in a file that several windows may write.
struct Outbox {
  private let file: RecordFile?
  /// Marks that were kept for oneself before the library was shared.
  private let former: KeptFile<Marks>?
  /// What this window has put into the file.
  private var own: Set<String> = []

  private static let columns = ["token", "author", "time", "state", "documents"] + Mark.columns

  init(_ places: [LibraryPlace], environment: (String) -> String?) {
    file = LibraryLocation.state("outbox", of: places, environment: environment).map {
      RecordFile(path: $0.file, below: $0.root, columns: Self.columns)
    }
    former = LibraryLocation.state("marks", of: places, environment: environment).map {
      KeptFile(path: $0.file, below: $0.root)
    }
  }

  /// What is to be sent: what is in the file, and marks kept for oneself, whose file is put aside then.
  mutating func load() throws(LibraryError) -> [ReviewEvent] {
    guard let file else { return [] }
    var events = try Self.events(file.read())
    if let former, let marks = try former.look() {
      events += marks.records.list.map { Self.event(of: $0) }
      try write(events, file)
      try former.setAside(as: "published")
    }
    own = Set(events.map(\.token))
    return events
  }

  /// Keeps what is not sent yet; what another window waits for stays.
  mutating func keep(_ events: [ReviewEvent]) throws(LibraryError) {
    guard let file else { return }
    let handle = try file.lock()
    defer { file.unlock(handle) }
    let others = try Self.events(file.read()).filter { !own.contains($0.token) }
    let tokens = Set(events.map(\.token))
    try write(events + others.filter { !tokens.contains($0.token) }, file)
    own.formUnion(tokens)
  }

  private func write(_ events: [ReviewEvent], _ file: RecordFile) throws(LibraryError) {
    try file.write(
      events.map { [$0.token, $0.author, "\($0.time)", $0.state.rawValue, $0.documents] + $0.mark })
  }

  private static func events(_ contents: RecordFile.Contents?) -> [ReviewEvent] {
    (contents?.records ?? []).compactMap { fields in
      guard fields.count == columns.count, let time = Int64(fields[2]), let state = ReviewState(rawValue: fields[3])
      else {
        return nil
      }
      return ReviewEvent(
        token: fields[0], author: fields[1], time: time, mark: Array(fields[5...]), state: state, documents: fields[4])
    }
  }

  /// A mark kept for oneself, as it would be said; the same however often it is made.
  static func event(of mark: Mark) -> ReviewEvent {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in mark.fields.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return ReviewEvent(
      token: "mark-" + String(hash, radix: 16), author: "", time: 0, mark: mark.fields, state: .raised)
  }

  /// A new token.
  static func token() -> String {
    var random = SystemRandomNumberGenerator()
    return String(random.next(), radix: 36) + String(random.next(), radix: 36)
  }
}

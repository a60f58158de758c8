import BudgetModel
import Catalogues
import Library
import ServerFrames
import Synchronization

/// What many say of the rows of a library on a server: a table that is only added to. Being told of something new is a
/// wake-up, no more; what is behind the last number seen is the truth.
final class ServerReview: ReviewLine {
  private let line: ServerLine
  private let seen: SeenDocuments

  /// Where whoever adds something says so.
  static let channel = "mingzhang_event"
  /// What is said there where documents were replaced.
  static let replaced = "replaced"
  /// How many events are read at once.
  private static let most: Int64 = 2000
  /// The lock under which events get their numbers, so that none appears behind a later one.
  private static let lock = 1_297_963_596

  init(_ line: ServerLine, seen: SeenDocuments) { (self.line, self.seen) = (line, seen) }

  func author() throws(LibraryError) -> String {
    CleanText.cleaned(try line.run("SELECT session_user::text").text(0, 0) ?? "")
  }

  func add(_ events: [ReviewEvent]) throws(LibraryError) {
    guard !events.isEmpty else { return }
    try line.use { (connection) throws(LibraryError) in
      try connection.script("BEGIN", seconds: 10)
      do throws(LibraryError) {
        try connection.run("SELECT pg_advisory_xact_lock($1)", [.number(Int64(Self.lock))], seconds: 10)
        for event in events { try Self.add(event, connection) }
        try connection.run("SELECT pg_notify($1, '')", [.text(Self.channel)], seconds: 10)
        try connection.script("COMMIT", seconds: 10)
      } catch {
        try? connection.script("ROLLBACK", seconds: 10)
        throw error
      }
    }
  }

  private static func add(_ event: ReviewEvent, _ connection: ServerConnection) throws(LibraryError) {
    let mark = event.mark
    guard mark.count == 8 else { return }
    let (province, year) = (ServerSchema.province(of: event.department), Int64(event.year))
    let rows = try connection.run(
      "SELECT division FROM department WHERE province = $1 AND department = $2",
      [.number(province), .text(event.department)], seconds: 10)
    // Of a department that is not held here nothing can be said but by those who see everything.
    let division = rows.count > 0 ? rows.text(0, 0) ?? "" : ""
    var documents = event.documents
    if documents.isEmpty, let year {
      documents =
        try connection.run(
          "SELECT \(held(by: "$1", "$2", "$3"))", [.number(province), .text(event.department), .number(year)],
          seconds: 10
        ).text(0, 0) ?? ""
    }
    let values: [ServerValue] = [
      .number(rows.count > 0 ? province : 0), .text(division), .text(event.token), .number(event.time),
    ]
    try connection.run(
      """
      INSERT INTO event(\(ServerSchema.eventColumns))
      VALUES ($1::smallint, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      ON CONFLICT (province, token) DO NOTHING
      """, values + (mark + [event.state.rawValue, documents]).map { .text($0) }, seconds: 10)
  }

  /// The documents of a department's year as they are held: `KEY:HASH`, the keys in their order.
  private static func held(by province: String, _ department: String, _ year: String) -> String {
    """
    (SELECT coalesce(string_agg(d.key || ':' || d.hash, ' ' ORDER BY d.key), '') FROM accounts AS a
      JOIN disclosure AS d ON d.province = a.province AND d.accounts = a.id
      WHERE a.province = \(province) AND a.department = \(department) AND a.year = \(year))
    """
  }

  func events(after number: Int64) throws(LibraryError) -> [ReviewEvent] {
    let now = Self.held(by: "e.province", "e.department", "(CASE WHEN e.year ~ '^[0-9]{4}$' THEN e.year::integer END)")
    let rows = try line.run(
      """
      SELECT e.id, e.token, e.author, e.said, e.department, e.year, e.screen, e.item, e.line, e.side, e.name, e.note, e.state,
        e.documents, e.documents <> '' AND NOT string_to_array(e.documents, ' ') <@ string_to_array(\(now), ' ')
      FROM event AS e WHERE e.id > $1 ORDER BY e.id LIMIT \(Self.most)
      """, [.number(number)], seconds: 20)
    return (0..<rows.count).compactMap { row in
      func text(_ column: Int) -> String { CleanText.cleaned(rows.text(row, column) ?? "") }
      guard let state = ReviewState(rawValue: text(12)) else { return nil }
      return ReviewEvent(
        token: text(1), number: rows.integer(row, 0), author: text(2), time: rows.integer(row, 3),
        mark: (4..<12).map { rows.text(row, $0) ?? "" }, state: state, documents: text(13),
        isOfEarlierVersion: rows.isTrue(row, 14))
    }
  }

  func wait(milliseconds: Int) throws(LibraryError) -> ReviewWake {
    let news = try line.use { (connection) throws(LibraryError) in
      if !isListening(on: connection) { try connection.script("LISTEN \(Self.channel)", seconds: 10) }
      return connection.notifications(within: milliseconds)
    }
    let own = news.filter { $0.channel == Self.channel }
    return own.isEmpty ? .nothing : own.contains { $0.text == Self.replaced } ? .replaced : .added
  }

  /// Whether this connection was told to listen before; takes note that it is now.
  private func isListening(on connection: ServerConnection) -> Bool {
    listening.withLock { last in
      defer { last = ObjectIdentifier(connection) }
      return last == ObjectIdentifier(connection)
    }
  }

  private let listening = Mutex<ObjectIdentifier?>(nil)

  func documents(of department: String, _ year: String) -> String { seen.documents(of: department, year) }
}

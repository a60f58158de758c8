import Library
import Search
import ServerFrames

/// The numbers of names, given out when they are met first.
///
/// They are made before the transaction that needs them, in one of their own and in order, so that nobody waits for another's
/// names; one that nothing needs in the end does no harm.
struct ServerNames {
  private struct Key: Hashable {
    let province: Int64
    let name: String
  }

  private var known: [Key: Int64] = [:]

  /// How many names are remembered at most.
  private static let most = 200_000

  /// The number of a name that was made; 0 for none.
  func number(_ name: String, _ province: Int64) -> Int64 { known[Key(province: province, name: name)] ?? 0 }

  /// Makes names.
  mutating func make(
    _ names: Set<String>, _ province: Int64, _ connection: ServerConnection
  ) throws(LibraryError) {
    if known.count > Self.most { known = [:] }
    let missing = names.filter { !$0.isEmpty && known[Key(province: province, name: $0)] == nil }
    if missing.isEmpty { return }
    // The server has no text with a zero in it.
    let list = missing.filter { !$0.utf8.contains(0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try find(list, province, connection)
    let unknown = list.filter { known[Key(province: province, name: $0)] == nil }
    if unknown.isEmpty { return }
    let grams = unknown.map { SearchTokens.text(of: $0) }
    try connection.run(
      """
      INSERT INTO name(province, id, name, digest, grams)
      SELECT $1, ($1 << \(ServerSchema.serialBits)) | nextval('serial'), one.name, md5(one.name),
        string_to_array(one.grams, ' ')
      FROM (SELECT * FROM unnest($2::text[], $3::text[]) AS one(name, grams) ORDER BY md5(one.name)) AS one
      ON CONFLICT DO NOTHING
      """, [.number(province), .texts(unknown), .texts(grams)])
    try find(unknown, province, connection)
  }

  private mutating func find(
    _ list: [String], _ province: Int64, _ connection: ServerConnection
  ) throws(LibraryError) {
    let rows = try connection.run(
      """
      SELECT one.number, name.id FROM unnest($2::text[]) WITH ORDINALITY AS one(name, number)
      JOIN name ON name.province = $1 AND name.digest = md5(one.name)
      """, [.number(province), .texts(list)])
    for row in 0..<rows.count {
      known[Key(province: province, name: list[Int(rows.integer(row, 0)) - 1])] = rows.integer(row, 1)
    }
  }
}

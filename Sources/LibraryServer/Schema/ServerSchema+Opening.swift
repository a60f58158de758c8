import Library

extension ServerSchema {
  /// Looks whose tables are there.
  /// - Returns: their version; 0 where there is no library.
  static func version(_ connection: ServerConnection) throws(LibraryError) -> Int {
    let found = try connection.run("SELECT to_regclass('mingzhang.library') IS NOT NULL")
    guard found.isTrue(0, 0) else { return 0 }
    let rows = try connection.run("SELECT version FROM mingzhang.library")
    let version = rows.count > 0 ? Int(rows.integer(0, 0)) : 0
    if version > Self.version { throw .server(.later(connection.address.shown, version: version)) }
    return version
  }

  /// Looks whether there is a library that this program reads.
  static func expect(_ connection: ServerConnection) throws(LibraryError) {
    let version = try version(connection)
    if version == 0 { throw .server(.noLibrary(connection.address.shown)) }
    if version < Self.version { throw .server(.older(connection.address.shown, version: version)) }
  }

  /// Makes the tables where there are none, and brings older ones up to date; wholly or not at all.
  static func make(_ connection: ServerConnection) throws(LibraryError) {
    let version = try version(connection)
    if version == 1 { return try migrate(connection) }
    guard version == 0 else { return }
    // Who comes second finds them made.
    do throws(LibraryError) {
      try connection.script(
        """
        BEGIN; SELECT pg_advisory_xact_lock(1297963595); CREATE SCHEMA mingzhang; \(script)
        \(ServerRoles.script) COMMIT;
        """)
    } catch {
      try? connection.script("ROLLBACK")
      guard case .failed(_, "42P06", _)? = error.server else { throw error }
    }
  }

  /// From version 1 to 2. Whoever may not is told that an owner must; who comes second finds it done.
  private static func migrate(_ connection: ServerConnection) throws(LibraryError) {
    do throws(LibraryError) {
      try connection.script("BEGIN; SELECT pg_advisory_xact_lock(1297963595)")
      if try connection.run("SELECT version FROM library").integer(0, 0) == 1 {
        try connection.script(toVersion2)
        // Who was let in before may say something now, too.
        let members = try connection.run("SELECT quote_ident(role), may FROM member")
        for row in 0..<members.count {
          guard let role = members.text(row, 0), let right = ServerGrant.Right(rawValue: members.text(row, 1) ?? "")
          else {
            continue
          }
          for statement in ServerRoles.grants(right, to: role) { try connection.script(statement) }
        }
      }
      try connection.script("COMMIT")
    } catch {
      try? connection.script("ROLLBACK")
      if case .notAllowed? = error.server { return }
      throw error
    }
  }
}

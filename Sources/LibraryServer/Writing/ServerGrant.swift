import Library
import ServerFrames

/// Lets somebody use a library on a server.
public struct ServerGrant: Sendable {
  /// What somebody may do.
  public enum Right: String, CaseIterable, Sendable {
    /// Look at everything.
    case reader
    /// Mark and note, too.
    case reviewer
    /// Bring documents in, too.
    case importer
    /// Everything.
    case owner
  }

  private let right: Right
  private let role: String
  private let region: String?

  /// - Parameters:
  ///   - role: the server's user.
  ///   - region: the digits that the codes of all regions seen begin with; nil for everything.
  public init(_ right: Right, to role: String, region: String?) {
    (self.right, self.role, self.region) = (right, role, region)
  }

  /// Grants it; a user who is not there is made, without a password.
  /// - Returns: whether the user was made.
  /// - Throws: ``ServerError/noRole(_:)``, or what the server says.
  public func run(on address: ServerAddress) throws(LibraryError) -> Bool {
    let isName = role.unicodeScalars.allSatisfy {
      $0 == "_" || $0 == "-" || $0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard isName, !role.isEmpty, role.utf8.count < 64 else { throw .server(.noRole(role)) }
    if let region, region.isEmpty || !region.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      throw .server(.noRole(region))
    }
    let connection = try ServerConnection(address)
    try ServerSchema.expect(connection)
    let isThere = try connection.run("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", [.text(role)])
      .isTrue(0, 0)
    let quoted = "\"\(role)\""
    var statements = isThere ? [] : ["CREATE ROLE \(quoted) LOGIN"]
    statements += ServerRoles.grants(right, to: quoted)
    if right == .owner {
      let owner = try connection.run(
        "SELECT quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace WHERE nspname = 'mingzhang'"
      ).text(0, 0)
      if let owner { statements.append("GRANT \(owner) TO \(quoted)") }
    }
    try connection.script("BEGIN")
    do throws(LibraryError) {
      for statement in statements { try connection.script(statement) }
      try connection.run(
        """
        INSERT INTO member VALUES ($1, $2, $3)
        ON CONFLICT (role) DO UPDATE SET may = EXCLUDED.may, region = EXCLUDED.region
        """, [.text(role), .text(right.rawValue), .text(region)])
      try connection.script("COMMIT")
    } catch {
      try? connection.script("ROLLBACK")
      throw error
    }
    return !isThere
  }
}

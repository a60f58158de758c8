/// Where a PostgreSQL server's library is: `postgresql://host/database`, or a connection string such as
/// `service=county`.
///
/// It never holds a password: libpq finds those in `~/.pgpass`, `$PGPASSWORD` or a service file.
public struct ServerAddress: Hashable, Sendable {
  /// What libpq is given.
  public let text: String

  private static let schemes = ["postgresql://", "postgres://"]
  private static let keywords = ["service=", "host=", "hostaddr=", "dbname="]

  /// An address; nil where a text is none.
  public init?(_ text: String) {
    guard (Self.schemes + Self.keywords).contains(where: { text.hasPrefix($0) }) else { return nil }
    self.text = text
  }

  /// The address as it may be shown: who, where and which database, and nothing else.
  public var shown: String {
    guard let scheme = Self.schemes.first(where: { text.hasPrefix($0) }) else {
      let told = ["service", "host", "hostaddr", "port", "dbname", "user"]
      return text.split(separator: " ").filter { word in told.contains { word.hasPrefix($0 + "=") } }
        .joined(separator: " ")
    }
    let rest = text.dropFirst(scheme.count).prefix { $0 != "?" }
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return scheme + rest }
    return scheme + host[..<at].prefix { $0 != ":" } + rest[at...]
  }

  /// Whether a password stands in it.
  public var hasPassword: Bool {
    let parts = text.split { $0 == "?" || $0 == "&" || $0 == " " }
    if parts.contains(where: { $0.hasPrefix("password") || $0.hasPrefix("sslpassword") }) { return true }
    guard let scheme = Self.schemes.first(where: { text.hasPrefix($0) }) else { return false }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
    return host.lastIndex(of: "@").map { host[..<$0].contains(":") } ?? false
  }
}

/// A command as the parser of the command line describes itself (`mingzhang --experimental-dump-help`).
struct CommandDescription: Decodable {
  /// An option, a flag, or what stands without a name.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// As it is typed, its value behind it.
    var typed: String {
      let value = valueName.map { "<\($0)>" } ?? ""
      guard let names, !names.isEmpty else { return value }
      return names.map(\.typed).joined(separator: ", ") + (kind == "flag" ? "" : " " + value)
    }
  }

  /// What the parser prints.
  struct Root: Decodable { let command: CommandDescription }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandDescription]?
  let shouldDisplay: Bool?
}

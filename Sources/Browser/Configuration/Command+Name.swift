extension Command {
  /// The name in configuration files: `next-finding`.
  public var configurationName: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
  }

  /// The command with a name, written `next-finding` or `nextFinding`; nil for none.
  public init?(name: String) {
    let wanted = name.lowercased().filter { $0 != "-" }
    guard let found = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
    self = found
  }
}

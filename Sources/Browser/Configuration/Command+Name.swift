extension Command {
  /// The name in configuration files: `next-finding`.
  public var configurationName: String {
    name.reduce(into: "") { name, character in
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
  }
}

/// Which libraries to open.
public enum LibraryLocation {
  /// The paths that `--library`, or else `$MINGZHANG_LIBRARY` (with `:` between), names; none where nothing is named. The
  /// address of a server, which has colons of its own, is everything from where it begins.
  /// - Parameter options: the values of `--library`, all of which count.
  public static func named(options: [String], environment: (String) -> String?) -> [String] {
    if !options.isEmpty { return options }
    let text = environment("MINGZHANG_LIBRARY") ?? ""
    let starts = [text.startIndex] + text.indices.filter { text[$0] == ":" }.map { text.index(after: $0) }
    for start in starts where ServerAddress(String(text[start...])) != nil {
      return String(text[..<start]).parts(between: ":") + [String(text[start...])]
    }
    return text.parts(between: ":")
  }

  /// What is opened where nothing is named: the user's own library where it holds a package, and the default one.
  /// - Parameters:
  ///   - showsEmbedded: whether the default library is one of them.
  ///   - environment: gives a variable of the environment.
  ///   - hasPackages: whether a folder holds a package: ``PackageLibrary/hasPackages(_:)``.
  public static func standard(
    showsEmbedded: Bool = true, environment: (String) -> String?, hasPackages: (String) -> Bool
  ) -> [LibraryPlace] {
    // The own one first: of a document both hold, what was imported counts.
    let own = userFolder(environment: environment).flatMap { hasPackages($0) ? LibraryPlace.folder($0) : nil }
    return [own].compactMap { $0 } + (showsEmbedded ? [.embedded] : [])
  }

  /// A small CSV file in `$XDG_STATE_HOME/mingzhang`, else in `~/.local/state/mingzhang`, one for each set of libraries
  /// opened together. The default library has the same with and without what the user imported.
  /// - Parameter subject: what the file's name begins with: `marks`.
  /// - Returns: the file, and the folder that must be there already; nil where the environment names no home.
  public static func state(
    _ subject: String, of places: [LibraryPlace], environment: (String) -> String?
  ) -> (file: String, root: String)? {
    let paths = realPaths(places)
    let own = userFolder(environment: environment).map(PackageLibrary.realPath)
    return file(subject + "-" + name(of: paths == [own] ? [] : paths), environment: environment)
  }

  /// Where facts of libraries opened together are kept: a file in `$XDG_CACHE_HOME/mingzhang`, else in
  /// `~/.cache/mingzhang`, one for each set of libraries, which may be deleted at any time.
  /// - Returns: the file, and the folder that must be there already; nil where the environment names no home.
  public static func facts(
    of places: [LibraryPlace], environment: (String) -> String?
  ) -> (file: String, root: String)? {
    // With the default library and without it what is shown is not the same.
    let paths = realPaths(places) + (places.contains(.embedded) ? ["embedded"] : [])
    let file = "/mingzhang/facts-\(name(of: paths)).sqlite"
    if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") { return (cache + file, "/") }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return (home + "/.cache" + file, home)
  }

  /// Where the marks made in the user's own library were kept before it was opened together with the default one; nil
  /// where these places are others.
  public static func formerMarks(of places: [LibraryPlace], environment: (String) -> String?) -> String? {
    guard let own = userFolder(environment: environment).map(PackageLibrary.realPath) else { return nil }
    let paths = realPaths(places)
    guard paths.isEmpty || paths == [own] else { return nil }
    return file("marks-" + name(of: [own]), environment: environment)?.file
  }

  private static func file(_ name: String, environment: (String) -> String?) -> (file: String, root: String)? {
    let name = "/mingzhang/\(name).csv"
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return (state + name, "/") }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return (home + "/.local/state" + name, home)
  }

  private static func realPaths(_ places: [LibraryPlace]) -> [String] {
    places.compactMap { place in
      switch place {
      case .folder(let path), .file(let path): PackageLibrary.realPath(path)
      case .server(let address): address.shown
      case .embedded: nil
      }
    }
  }

  /// A name for libraries opened together: that of the first folder, and what tells it from others called the same.
  private static func name(of paths: [String]) -> String {
    guard let first = paths.first else { return "default" }
    let last = first.split(separator: "/").last.map(String.init) ?? "root"
    let readable = String(
      last.unicodeScalars.filter { $0.properties.isAlphabetic || $0.value == 0x2D || $0.properties.numericType != nil }
        .prefix(24))
    return "\(readable)-\(String(ContentHash.of(paths.sorted().joined(separator: "\n").utf8).text.prefix(8)))"
  }

  /// The user's own library: `$XDG_DATA_HOME/mingzhang`, else `~/.local/share/mingzhang`.
  /// - Returns: nil where the environment names no home.
  public static func userFolder(environment: (String) -> String?) -> String? {
    // The specification of base directories: a relative path is to be passed over.
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/mingzhang" }
    guard let home = environment("HOME"), !home.isEmpty else { return nil }
    return home + "/.local/share/mingzhang"
  }
}

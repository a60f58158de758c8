/// Which libraries to open.
public enum LibraryLocation {
  /// Decides by, in this order: the options given, `$MINGZHANG_LIBRARY` (folders with `:` between), the user's own library
  /// where it holds a package, the default one.
  /// - Parameters:
  ///   - options: the values of `--library`, all of which count.
  ///   - environment: gives a variable of the environment.
  ///   - hasPackages: whether a folder holds a package: ``Library/hasPackages(_:)``.
  public static func resolve(
    options: [String], environment: (String) -> String?, hasPackages: (String) -> Bool
  ) -> [LibraryPlace] {
    if !options.isEmpty { return options.map { .folder($0) } }
    let named = (environment("MINGZHANG_LIBRARY") ?? "").split(separator: ":").map(String.init)
    if !named.isEmpty { return named.map { .folder($0) } }
    if let folder = userFolder(environment: environment), hasPackages(folder) { return [.folder(folder)] }
    return [.embedded]
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

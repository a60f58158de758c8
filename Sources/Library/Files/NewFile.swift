import Glibc

/// A file or folder that is written where nothing was before: nothing is ever overwritten.
public enum NewFile {
  /// Writes a file under a name, or the name with the first free number: `minutes.md`, `minutes-2.md`.
  /// - Returns: its full path.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)``; nothing is left then.
  public static func write(_ bytes: [UInt8], named name: String, in folder: String) throws(LibraryError) -> String {
    let folder = PackageLibrary.realPath(folder)
    let draft = try Draft(of: folder + "/" + name)
    try draft.write(bytes)
    for number in 1...10_000 {
      let path = folder + "/" + numbered(name, number)
      if try draft.take(path) { return path }
    }
    throw .cannotWrite(folder + "/" + name, code: EEXIST)
  }

  /// Writes files into a folder of their own, under a name or the name with the first free number.
  /// - Returns: the folder's full path.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)``; nothing is left then.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], inFolder name: String, in parent: String
  ) throws(LibraryError) -> String {
    let parent = PackageLibrary.realPath(parent)
    let draft = try Draft(of: parent + "/" + name)
    for file in files {
      let code = DiskStore().write(file.bytes, to: draft.folder + "/" + file.name)
      if code != 0 { throw .cannotWrite(parent + "/" + name + "/" + file.name, code: code) }
    }
    _ = DiskStore().sync(folder: draft.folder)
    for number in 1...10_000 {
      let path = parent + "/" + numbered(name, number)
      let code = draft.takeFolder(path) { DiskStore().name($0, path) }
      if code == 0 {
        _ = DiskStore().sync(folder: parent)
        return path
      }
      if code != EEXIST { throw .cannotWrite(path, code: code) }
    }
    throw .cannotWrite(parent + "/" + name, code: EEXIST)
  }

  /// Whether a folder is there.
  public static func isFolder(_ path: String) -> Bool {
    DiskStore.status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// A name with a number before its ending; the first has none.
  static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}

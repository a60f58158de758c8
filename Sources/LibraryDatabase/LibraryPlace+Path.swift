import Glibc
import Library

extension LibraryPlace {
  /// The place a path names: a server where it is the address of one, a file where it is one that SQLite wrote, or where it ends in `.sqlite` or `.db` and is no
  /// folder; else a folder.
  public init(path: String) {
    if let address = ServerAddress(path) {
      self = .server(address)
      return
    }
    let isFile =
      !NewFile.isFolder(path) && (path.hasSuffix(".sqlite") || path.hasSuffix(".db") || Self.isDatabase(path))
    self = isFile ? .file(path) : .folder(path)
  }

  /// Whether a file begins as SQLite's do.
  private static func isDatabase(_ path: String) -> Bool {
    let handle = DiskStore.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard handle >= 0 else { return false }
    defer { close(handle) }
    var bytes = [UInt8](repeating: 0, count: 16)
    return read(handle, &bytes, 16) == 16 && bytes.elementsEqual("SQLite format 3\0".utf8)
  }
}

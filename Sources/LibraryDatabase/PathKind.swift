import Glibc
import Library

/// What lies at a path.
enum PathKind {
  case missing, folder, file

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// Refuses a path that cannot be a library file.
  /// - Throws: ``LibraryError/databaseMissing(_:)``, ``LibraryError/databaseIsFolder(_:)``.
  static func expectFile(_ path: String) throws(LibraryError) {
    switch PathKind(path) {
    case .missing: throw .databaseMissing(path)
    case .folder: throw .databaseIsFolder(path)
    case .file: break
    }
  }
}

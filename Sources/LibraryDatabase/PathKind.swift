import Glibc
import Library

/// What lies at a path.
enum PathKind {
  case missing, folder, file
  /// A pipe, a socket or a device.
  case other

  init(_ path: String) {
    guard let status = DiskStore.status(path) else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    default: self = .other
    }
  }

  /// Refuses a path that cannot be a library file.
  /// - Throws: ``DatabaseError/missing(_:)``, ``DatabaseError/isFolder(_:)``,
  ///   ``LibraryError/fileUnreadable(_:code:)``.
  static func expectFile(_ path: String) throws(LibraryError) {
    switch PathKind(path) {
    case .missing: throw .database(.missing(path))
    case .folder: throw .database(.isFolder(path))
    case .other: throw .fileUnreadable(path, code: 0)
    case .file: break
    }
  }
}

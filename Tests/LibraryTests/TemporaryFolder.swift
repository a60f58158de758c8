#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

@testable import Library

/// A folder that goes away with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/mingzhang-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw LibraryError.cannotWrite("/tmp", code: errno) }
    path = String(cString: made)
  }

  deinit { DiskStore().remove(folder: path) }

  /// Writes a file anew, with the folders above it.
  func put(_ name: String, _ bytes: [UInt8]) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    unlink(path + "/" + name)
    #expect(DiskStore().write(bytes, to: path + "/" + name) == 0)
  }

  func put(_ name: String, _ text: String) { put(name, Array(text.utf8)) }

  func text(_ name: String) throws -> String {
    String(decoding: try FolderFiles.read(path + "/" + name), as: UTF8.self)
  }
}

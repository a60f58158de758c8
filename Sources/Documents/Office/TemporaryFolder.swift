import CChildProcess
import Glibc

/// A folder of our own that is removed after use.
struct TemporaryFolder {
  let path: String

  init() throws(DocumentError) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/mingzhang-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .unreadableFile(place, reason: String(cString: strerror(errno)))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file into it.
  func write(_ bytes: [UInt8], to name: String) throws(DocumentError) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unreadableFile(path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw .unreadableFile(path, reason: String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes of a file in it; nil where there is none. A link is not followed: who made it is not to be trusted.
  func read(_ name: String) -> [UInt8]? {
    var status = stat()
    guard lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    do { return try FileReader.bytes(at: "\(path)/\(name)") } catch { return nil }
  }

  /// Removes it with everything in it.
  func remove() {
    _ = child_remove_folder(path)
  }
}

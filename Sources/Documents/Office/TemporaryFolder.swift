import CChildProcess
import Glibc

/// A folder of our own that is removed after use.
public struct TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes it where the environment says such folders are made.
  /// - Throws: ``DocumentError/unreadableFile(_:reason:)`` with that place.
  public init() throws(DocumentError) {
    let place = Self.place(getenv("TMPDIR"))
    var template = Array("\(place)/mingzhang-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .unreadableFile(place, reason: String(cString: strerror(errno)))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Where such folders are made: where the environment says, unless that has no name in UTF-8, which the programs run there
  /// could not be told.
  /// - Parameter named: what the environment says; nil for nothing.
  static func place(_ named: UnsafePointer<CChar>?) -> String {
    guard let named, let place = String(validatingCString: named), place.hasPrefix("/") else { return "/tmp" }
    return place
  }

  /// A path as a URL.
  static func url(_ path: String) -> String {
    "file://"
      + path.utf8.map { byte in
        switch byte {
        case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: String(Unicode.Scalar(byte))
        default: "%" + String(0x100 + Int(byte), radix: 16).dropFirst()
        }
      }.joined()
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
  public func remove() {
    _ = child_remove_folder(path)
  }
}

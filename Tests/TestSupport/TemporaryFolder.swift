import Foundation

/// A folder that goes away with the value.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// - Parameter isInMemory: whether it is made where writing costs nothing, if the system has such a place.
  public init(isInMemory: Bool = false) throws {
    let hasMemory = isInMemory && FileManager.default.isWritableFile(atPath: "/dev/shm")
    let place = hasMemory ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory
    path = place.appending(path: "mingzhang-\(UUID())").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path within.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file anew, with the folders above it.
  public func put(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(filePath: self(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file, options: .atomic)
  }

  /// Writes a text anew, with the folders above it.
  public func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

  /// The bytes of a file.
  public func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: self(name)))) }

  /// Every file below a folder with its bytes.
  public func contents(_ name: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: self(name)) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: self(name) + "/" + file, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[file] = try bytes(name + "/" + file) }
    }
    return contents
  }
}

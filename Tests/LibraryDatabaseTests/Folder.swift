import Foundation

@testable import Library
@testable import LibraryDatabase

/// A folder that goes away with the value.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("mingzhang-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path within.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Every file below a folder with its bytes.
  func contents(_ name: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: self(name)) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: self(name) + "/" + file, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[file] = try bytes(name + "/" + file) }
    }
    return contents
  }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: self(name)))) }

  func put(_ bytes: [UInt8], _ name: String) throws {
    let url = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Overwrites bytes within a file.
  func damage(_ name: String, at place: Int, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: self(name)))
    try handle.seek(toOffset: UInt64(place))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}

/// The repository's folder `Data`.
let dataFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Data").path

import Foundation

/// A temporary folder with a document to import and room for a library.
final class ImportFolder {
  let url: URL

  /// - Parameter isInMemory: whether it is made where writing costs nothing, if the system has such a place.
  init(isInMemory: Bool = false) throws {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let hasMemory = isInMemory && FileManager.default.isWritableFile(atPath: memory.path)
    url = (hasMemory ? memory : FileManager.default.temporaryDirectory).appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The library's folder; it is not made here.
  var library: String { path("library") }

  /// A path within the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// A document the reader's tests use.
  static func fixture(_ name: String) -> URL {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return tests.appendingPathComponent("DisclosuresTests/Fixtures/" + name)
  }

  /// Invented final accounts.
  static var document: String {
    get throws { try String(contentsOf: fixture("final.txt"), encoding: .utf8) }
  }

  /// Puts the document there as UTF-8.
  func putDocument() throws -> String {
    try Data(Self.document.utf8).write(to: URL(fileURLWithPath: path("final.txt")))
    return path("final.txt")
  }

  /// Every file of the library with its bytes.
  func contents() -> [String: Data] {
    var result: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: library)?.compactMap({ $0 as? String }) ?? [] {
      result[name] = FileManager.default.contents(atPath: library + "/" + name)
    }
    return result
  }
}

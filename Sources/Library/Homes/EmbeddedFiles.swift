import CEmbeddedLibrary
import Glibc

/// The files within the program, read where they lie.
struct EmbeddedFiles: PackageFiles {
  /// What stands before a path in errors.
  static let name = "embedded:"

  var prefix: String { Self.name }

  /// A hash of their bytes.
  func stamp(of folder: String) -> Int64? {
    var count = 0
    guard let files = embedded_library_files(&count) else { return nil }
    var text = ""
    for file in (0..<count).lazy.map({ files[$0] }) where String(cString: file.path).hasPrefix(folder + "/") {
      guard let start = file.start, let end = file.end else { continue }
      text += ContentHash.of(words: UnsafeBufferPointer(start: start, count: end - start)).text
    }
    return Int64(bitPattern: ContentHash.of(text.utf8).value)
  }

  func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    var count = 0
    guard let files = embedded_library_files(&count) else { throw .fileMissing(Self.name + path) }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let order = path.withCString { strcmp(files[middle].path, $0) }
      if order == 0 {
        let file = files[middle]
        guard let start = file.start, let end = file.end else { break }
        return try body(UnsafeBufferPointer(start: start, count: end - start))
      }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    throw .fileMissing(Self.name + path)
  }
}

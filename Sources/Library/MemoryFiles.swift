/// The files of a package in memory.
struct MemoryFiles: PackageFiles {
  private let files: [String: [UInt8]]

  var prefix: String { "" }

  init(_ files: [PackageFile]) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    guard let bytes = files[path] else { throw .fileMissing(path) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(LibraryError) in try body(buffer) }
  }
}

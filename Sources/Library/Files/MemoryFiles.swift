/// The files of a package in memory.
package struct MemoryFiles: PackageFiles {
  private let files: [String: [UInt8]]

  package let prefix: String

  /// The files of a package.
  /// - Parameter prefix: what stands before their paths in errors.
  package init(_ files: [PackageFile], prefix: String = "") {
    self.prefix = prefix
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  package func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    guard let bytes = files[path] else { throw .fileMissing(prefix + path) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(LibraryError) in try body(buffer) }
  }
}

/// The files of one place that holds packages: a folder, or the embedded library.
package protocol PackageFiles: Sendable {
  /// What stands before a file's path in errors.
  var prefix: String { get }

  /// Gives the bytes of a file for as long as the call lasts.
  /// - Throws: ``LibraryError/fileMissing(_:)`` and others that name the file.
  func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result
}

/// The files of one place that holds packages: a folder, or the embedded library.
package protocol PackageFiles: Sendable {
  /// What stands before a file's path in errors.
  var prefix: String { get }

  /// Gives the bytes of a file for as long as the call lasts.
  /// - Throws: ``LibraryError/fileMissing(_:)`` and others that name the file.
  func withBytes<Result>(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result

  /// A number that is another one whenever the files of a package are changed; nil where that cannot be told.
  func stamp(of folder: String) -> Int64?
}

extension PackageFiles {
  /// Some cannot tell.
  package func stamp(of folder: String) -> Int64? { nil }
}

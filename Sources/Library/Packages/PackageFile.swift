/// One file of a package in memory.
package struct PackageFile: Equatable, Sendable {
  /// Its path within the package.
  package var path: String
  package var bytes: [UInt8]

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// One file of a package in memory.
struct PackageFile: Equatable {
  /// Its path within the package.
  var path: String
  var bytes: [UInt8]
}

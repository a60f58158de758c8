import BudgetModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All files of a package on disk: those that its descriptor names, a document kept beside them, and the corrections that
/// lie beside its folder.
package struct PackageFolder {
  /// The library's folder.
  package let root: String
  /// The package's folder below it; empty for the library's own.
  package let folder: String

  /// What the corrections beside a package are called among its files; on disk it follows the folder's name.
  package static let corrections = ".corrections.csv"

  /// A package.
  package init(root: String, folder: String) {
    self.root = root
    self.folder = folder
  }

  /// Where the corrections lie; nil for a library that is one package.
  package var correctionsPath: String? { folder.isEmpty ? nil : "\(root)/\(folder)\(Self.corrections)" }

  /// Reads every file: the descriptor first, the others by their paths. Names that begin with a dot are passed over.
  /// - Throws: ``LibraryError/fileUnreadable(_:code:)`` and others that name the file.
  package func files() throws(LibraryError) -> [PackageFile] {
    let top = folder.isEmpty ? root : root + "/" + folder
    var paths: [String] = []
    try list(top, "", depth: 0, &paths)
    paths.sort { left, right in
      if (left == "datapackage.json") != (right == "datapackage.json") { return left == "datapackage.json" }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    var files: [PackageFile] = []
    for path in paths { files.append(PackageFile(path: path, bytes: try FolderFiles.readWhole(top + "/" + path))) }
    if let path = correctionsPath, DiskStore().exists(path) {
      files.append(PackageFile(path: Self.corrections, bytes: try FolderFiles.readWhole(path)))
    }
    return files
  }

  /// What the library's catalogue says of its packages, as far as it is younger than they are.
  package static func knownSummaries(root: String, packages: [String]) -> [String: Summary] {
    let known = PackageLibrary.catalogue(root)
    guard !known.lines.isEmpty else { return [:] }
    var fresh: [String: Summary] = [:]
    for folder in packages {
      guard let line = known.lines[folder],
        PackageLibrary.isOlder(folder.isEmpty ? root : root + "/" + folder, than: known.time)
      else { continue }
      fresh[folder] = line
    }
    return fresh
  }

  private func list(_ path: String, _ below: String, depth: Int, _ paths: inout [String]) throws(LibraryError) {
    guard let names = FolderWalk.names(path) else { throw .folderUnreadable(path, code: errno) }
    for name in names where !name.hasPrefix(".") {
      var status = stat()
      guard stat(path + "/" + name, &status) == 0 else { throw .fileUnreadable(path + "/" + name, code: errno) }
      if status.st_mode & S_IFMT == S_IFDIR {
        if depth < 8 { try list(path + "/" + name, below + name + "/", depth: depth + 1, &paths) }
      } else {
        if below.isEmpty, folder.isEmpty, name == CatalogueFile.fileName { continue }
        paths.append(below + name)
      }
    }
  }
}

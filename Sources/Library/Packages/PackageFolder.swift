import BudgetModel
import Glibc

/// All files of a package on disk: those that its descriptor names, a document kept beside them, and the corrections that
/// lie beside its folder.
package struct PackageFolder {
  /// The library's folder.
  package let root: String
  /// The package's folder below it; empty for the library's own.
  package let folder: String

  /// What the corrections beside a package are called among its files; on disk it follows the folder's name.
  package static let corrections = ".corrections.csv"

  /// Whether a file of a package is one as published: `document.pdf`, `document-2.docx`.
  package static func isDocument(_ path: String) -> Bool {
    guard path.hasPrefix("document"), !path.utf8.contains(0x2F) else { return false }
    let rest = path.dropFirst("document".count)
    return rest.hasPrefix(".") || rest.hasPrefix("-")
  }

  /// A package.
  package init(root: String, folder: String) {
    self.root = root
    self.folder = folder
  }

  /// Where the corrections lie; nil for a library that is one package.
  package var correctionsPath: String? { folder.isEmpty ? nil : "\(root)/\(folder)\(Self.corrections)" }

  /// What was read of a package.
  package struct Contents {
    /// Its files: the descriptor first, the others by their paths.
    package fileprivate(set) var files: [PackageFile] = []
    /// When the youngest of them and of its folders was changed.
    fileprivate(set) var modified = timespec()

    fileprivate mutating func note(_ status: stat) {
      let time = status.modified
      if (modified.tv_sec, modified.tv_nsec) < (time.tv_sec, time.tv_nsec) { modified = time }
    }
  }

  /// Reads every file. Names that begin with a dot are passed over.
  /// - Throws: ``LibraryError/fileUnreadable(_:code:)`` and others that name the file.
  package func contents() throws(LibraryError) -> Contents {
    let top = folder.isEmpty ? root : root + "/" + folder
    var contents = Contents()
    var paths: [String] = []
    try list(top, "", depth: 0, &paths, &contents)
    paths.sort { left, right in
      if (left == "datapackage.json") != (right == "datapackage.json") { return left == "datapackage.json" }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    for path in paths { try read(top + "/" + path, as: path, &contents) }
    if let path = correctionsPath, DiskStore().exists(path) { try read(path, as: Self.corrections, &contents) }
    return contents
  }

  /// The published files kept in it; none where it cannot be read.
  package var documents: [(name: String, bytes: [UInt8])] {
    ((try? contents())?.files ?? []).filter { Self.isDocument($0.path) }.map { ($0.path, $0.bytes) }
  }

  private func read(_ file: String, as path: String, _ contents: inout Contents) throws(LibraryError) {
    var status = stat()
    contents.files.append(PackageFile(path: path, bytes: try FolderFiles.readWhole(file, &status)))
    if path != Self.corrections { contents.note(status) }
  }

  private func list(
    _ path: String, _ below: String, depth: Int, _ paths: inout [String], _ contents: inout Contents
  ) throws(LibraryError) {
    guard let status = DiskStore.status(path), let entries = FolderWalk.entries(path) else {
      throw .folderUnreadable(path, code: errno)
    }
    contents.note(status)
    for (name, kind) in entries where !name.hasPrefix(".") {
      var isFolder = kind == .folder
      if kind == .unknown {
        guard let status = DiskStore.status(path + "/" + name) else {
          throw .fileUnreadable(path + "/" + name, code: errno)
        }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
      }
      if isFolder {
        if depth < 8 { try list(path + "/" + name, below + name + "/", depth: depth + 1, &paths, &contents) }
      } else {
        if below.isEmpty, folder.isEmpty, name == CatalogueFile.fileName { continue }
        paths.append(below + name)
      }
    }
  }
}

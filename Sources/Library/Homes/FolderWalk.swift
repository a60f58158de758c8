import Glibc
import TextEncodings

/// Finds the packages below a folder: every folder with a `datapackage.json`.
///
/// Links are followed, but each real folder is visited once. Names that begin with a dot are passed over: unfinished
/// packages have such.
package struct FolderWalk {
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// The packages' folders relative to the root, sorted; empty for the root itself.
  package private(set) var packages: [String] = []
  /// Folders that cannot be listed.
  package private(set) var problems: [LibraryError] = []
  private var visited: Set<Identity> = []
  private let root: String

  package init(_ root: String) {
    self.root = root
    // Folders still to be visited, the next one last: they may lie as deep as a path can be long.
    var waiting = [""]
    while let folder = waiting.popLast() { waiting += visit(folder).reversed() }
    packages.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Looks into a folder.
  /// - Returns: what else is to be visited, in order.
  private mutating func visit(_ folder: String) -> [String] {
    let path = folder.isEmpty ? root : root + "/" + folder
    guard let status = DiskStore.status(path) else {
      // A link that leads nowhere holds nothing; all else is there and cannot be looked into.
      if ![ENOENT, ENOTDIR, ELOOP].contains(errno) { problems.append(.folderUnreadable(path, code: errno)) }
      return []
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [] }
    let identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    guard visited.insert(identity).inserted else { return [] }
    // To ask for one name is less work than to list all.
    if DiskStore().exists(path + "/datapackage.json") {
      packages.append(folder)
      return []
    }
    guard let entries = Self.entries(path) else {
      problems.append(.folderUnreadable(path, code: errno))
      return []
    }
    return entries.filter { $0.kind != .file && !$0.name.hasPrefix(".") }.map(\.name).sorted()
      .map { folder.isEmpty ? $0 : folder + "/" + $0 }
  }

  /// What a folder holds, `.` and `..` left out; nil where it cannot be listed, with the reason in `errno`.
  package static func names(_ folder: String) -> [String]? { entries(folder)?.map(\.name) }

  /// What an entry of a folder is, as far as the folder itself says.
  enum EntryKind { case folder, file, unknown }

  /// What a folder holds, as ``names(_:)``, and what each is.
  static func entries(_ folder: String) -> [(name: String, kind: EntryKind)]? {
    guard let handle = folder.withFileName({ opendir($0) }) else { return nil }
    defer { closedir(handle) }
    var entries: [(name: String, kind: EntryKind)] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        FileName.text(bytes.prefix { $0 != 0 })
      }
      if name == "." || name == ".." { continue }
      let type = Int(entry.pointee.d_type)
      entries.append((name, type == Int(DT_DIR) ? .folder : type == Int(DT_REG) ? .file : .unknown))
    }
    return entries
  }
}

import Glibc

extension FolderFiles {
  /// A hash of the names, sizes and times of a package's files.
  package func stamp(of folder: String) -> Int64? {
    let path = folder.isEmpty ? root : root + "/" + folder
    var lines: [String] = []
    guard Self.list(path, "", depth: 0, &lines) else { return nil }
    return Int64(bitPattern: ContentHash.of(lines.sorted().joined(separator: "\n").utf8).value)
  }

  /// - Returns: false where a folder cannot be listed.
  private static func list(_ path: String, _ name: String, depth: Int, _ lines: inout [String]) -> Bool {
    guard depth < 3, let names = FolderWalk.names(path + name) else { return false }
    for child in names {
      let child = name + "/" + child
      guard let status = DiskStore.status(path + child) else { return false }
      if status.st_mode & S_IFMT == S_IFDIR {
        guard list(path, child, depth: depth + 1, &lines) else { return false }
      } else {
        let time = status.modified
        lines.append("\(child)\0\(status.st_size)\0\(time.tv_sec)\0\(time.tv_nsec)\0\(status.st_ino)")
      }
    }
    return true
  }
}

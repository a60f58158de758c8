import Glibc

/// Folders of a benchmark: looking at them and removing them.
public enum FileTree {
  /// What a folder holds, in no order; nothing where it cannot be read.
  public static func names(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder with everything in it, or a file.
  public static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(path) { remove(path + "/" + name) }
    rmdir(path)
  }

  /// Reads every file of a folder, so that none has to come from the disk while something is measured.
  /// - Returns: how many bytes there are.
  @discardableResult
  public static func warm(_ path: String) -> Int {
    let handle = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard handle >= 0 else { return 0 }
    var bytes = 0
    withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
      while case let count = read(handle, buffer.baseAddress, buffer.count), count > 0 { bytes += count }
    }
    close(handle)
    return bytes + names(path).reduce(0) { $0 + warm(path + "/" + $1) }
  }

  /// The size of a file in bytes; nil where there is none.
  public static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}

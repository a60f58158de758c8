import CEmbeddedLibrary
import Glibc
import TextEncodings

/// The disk: the system's calls on files and folders, by their names as they come.
package struct DiskStore: FileStore {
  /// The disk.
  package init() {}

  package func makeFolder(_ path: String) -> Int32 { makeFolder(path, mode: 0o777) }

  package func makeFolder(_ path: String, mode: mode_t) -> Int32 {
    path.withFileName { mkdir($0, mode) } == 0 ? 0 : errno
  }

  package func write(_ bytes: [UInt8], to path: String) -> Int32 { write(bytes, to: path, isSynced: true) }

  /// Writes a new file. Where something is there already, a link too, nothing is written.
  /// - Parameters:
  ///   - isSynced: whether it is on the disk when this returns.
  ///   - mode: who may do what with it, whatever new files are given; nil for what they are given.
  package func write(_ bytes: [UInt8], to path: String, isSynced: Bool, mode: mode_t? = nil) -> Int32 {
    let handle = Self.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard handle >= 0 else { return errno }
    if let mode, fchmod(handle, mode) != 0 {
      let code = errno
      close(handle)
      return code
    }
    var written = 0
    while written < bytes.count {
      let size = bytes.withUnsafeBytes { writeBytes(handle, UnsafeRawBufferPointer(rebasing: $0[written...])) }
      if size < 0, errno == EINTR { continue }
      guard size > 0 else {
        let code = size < 0 ? errno : ENOSPC
        close(handle)
        return code
      }
      written += size
    }
    let code = !isSynced || fsync(handle) == 0 ? 0 : errno
    // Some file systems find out only now that there is no room.
    return close(handle) == 0 ? code : errno
  }

  package func sync(folder: String) -> Int32 {
    let handle = Self.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return errno }
    defer { close(handle) }
    // Not every file system can; the files themselves are safe by then.
    return fsync(handle) == 0 || errno == EINVAL ? 0 : errno
  }

  /// Writes a file down that others have written.
  package func syncFile(_ path: String) -> Int32 {
    let handle = Self.open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return errno }
    defer { close(handle) }
    return fsync(handle) == 0 || errno == EINVAL ? 0 : errno
  }

  /// Copies a file, or as much of one as can be read, to a place where nothing is.
  package func copy(_ path: String, to target: String) -> Int32 {
    let input = Self.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard input >= 0 else { return errno }
    defer { close(input) }
    let output = Self.open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard output >= 0 else { return errno }
    defer { close(output) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = bytes.withUnsafeMutableBytes { readBytes(input, $0) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 ? 0 : errno }
      var rest = bytes[..<count]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { writeBytes(output, $0) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return written < 0 ? errno : ENOSPC }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Writes everything on the file system of a folder down.
  package func syncAll(below folder: String) -> Int32 { folder.withFileName { sync_file_system($0) } }

  package func exists(_ path: String) -> Bool { Self.status(path, followsLinks: false) != nil }

  package func move(_ path: String, to target: String) -> Int32 {
    path.withFileName { path in target.withFileName { rename(path, $0) } } == 0 ? 0 : errno
  }

  /// Gives something a name, unless that is taken.
  package func name(_ path: String, _ target: String) -> Int32 {
    path.withFileName { path in target.withFileName { name_path(path, $0) } }
  }

  package func swap(_ path: String, with target: String) -> Int32 {
    path.withFileName { path in target.withFileName { exchange_paths(path, $0) } }
  }

  package func remove(folder: String) {
    for name in FolderWalk.names(folder) ?? [] {
      let path = folder + "/" + name
      if Self.unlink(path) != 0 { remove(folder: path) }
    }
    removeEmpty(folder: folder)
  }

  /// Removes a folder that holds nothing.
  package func removeEmpty(folder: String) { _ = folder.withFileName { rmdir($0) } }

  /// Opens a file; -1 where that fails, with the reason in `errno`.
  package static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
    path.withFileName { openFile($0, flags, mode) }
  }

  /// Removes a file; -1 where that fails.
  @discardableResult
  package static func unlink(_ path: String) -> Int32 { path.withFileName { removeFile($0) } }

  /// What the system says of a path; nil with the reason in `errno` where it says nothing.
  package static func status(_ path: String, followsLinks: Bool = true) -> stat? {
    var status = stat()
    let code = path.withFileName { followsLinks ? stat($0, &status) : lstat($0, &status) }
    return code == 0 ? status : nil
  }

  /// Whether two paths lead to one file.
  package static func isSame(_ first: String, _ second: String) -> Bool {
    guard let first = status(first), let second = status(second) else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Where a path leads that may be a link: to the name at its end, whether anything is there or not.
  package static func target(of path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let status = status(path, followsLinks: false), status.st_mode & S_IFMT == S_IFLNK else { break }
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = path.withFileName { readlink($0, &bytes, Int(PATH_MAX)) }
      guard count > 0 else { break }
      let link = String(fileName: bytes)
      path = link.hasPrefix("/") ? link : folder(of: path) + "/" + link
    }
    return path
  }

  /// The folder that a path lies in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it.
  /// - Parameter isSynced: whether each is on the disk when this returns.
  /// - Returns: those that were made, the highest first.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)``; those that were made are gone then.
  @discardableResult
  package func makeFolders(_ path: String, mode: mode_t = 0o777, isSynced: Bool = true) throws(LibraryError) -> [String]
  {
    var made: [String] = []
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      let above = current
      current += "/" + part
      if exists(current) { continue }
      let code = makeFolder(current, mode: mode)
      if code == EEXIST { continue }
      guard code == 0 else {
        for folder in made.reversed() { removeEmpty(folder: folder) }
        throw .cannotWrite(current, code: code)
      }
      made.append(current)
      if isSynced { _ = sync(folder: above.isEmpty ? "/" : above) }
    }
    return made
  }
}

private func writeBytes(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(handle, bytes.baseAddress, bytes.count)
}

private func readBytes(_ handle: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(handle, bytes.baseAddress, bytes.count)
}

private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

private func removeFile(_ path: UnsafePointer<CChar>) -> Int32 { unlink(path) }

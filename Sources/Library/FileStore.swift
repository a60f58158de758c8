import CEmbeddedLibrary
import Glibc

/// The few changes to a file system that keeping a package takes. Each gives the system's error number, 0 where it went
/// well; tests stand in for a disk that is full.
package protocol FileStore {
  func makeFolder(_ path: String) -> Int32
  func write(_ bytes: [UInt8], to path: String) -> Int32
  func sync(folder: String) -> Int32
  func exists(_ path: String) -> Bool
  /// Moves a folder to a name that is free.
  func move(_ path: String, to target: String) -> Int32
  /// Exchanges two folders in one step.
  func swap(_ path: String, with target: String) -> Int32
  func remove(folder: String)
}

/// The disk.
package struct DiskStore: FileStore {
  /// The disk.
  package init() {}

  package func makeFolder(_ path: String) -> Int32 { mkdir(path, 0o777) == 0 ? 0 : errno }

  package func write(_ bytes: [UInt8], to path: String) -> Int32 { write(bytes, to: path, isSynced: true) }

  /// Writes a new file.
  /// - Parameter isSynced: whether it is on the disk when this returns.
  package func write(_ bytes: [UInt8], to path: String, isSynced: Bool) -> Int32 {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard handle >= 0 else { return errno }
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
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return errno }
    defer { close(handle) }
    // Not every file system can; the files themselves are safe by then.
    return fsync(handle) == 0 || errno == EINVAL ? 0 : errno
  }

  package func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package func move(_ path: String, to target: String) -> Int32 { rename(path, target) == 0 ? 0 : errno }

  package func swap(_ path: String, with target: String) -> Int32 {
    exchange_paths(path, target)
  }

  package func remove(folder: String) {
    for name in FolderWalk.names(folder) ?? [] {
      let path = folder + "/" + name
      if unlink(path) != 0 { remove(folder: path) }
    }
    rmdir(folder)
  }
}

private func writeBytes(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(handle, bytes.baseAddress, bytes.count)
}

import Glibc

/// A place of its own for what is being made: a folder beside the name that it takes when it is whole and on the disk.
///
/// The folder is made for it alone, under a name that is free; nothing that was there before is touched. A locked file in it
/// says that somebody is at work. What a killed program leaves is known by that file without the lock, and removed when the
/// same thing is made again; whatever else has such a name stays.
package final class Draft {
  /// The folder: `NAME.unfinished-1`.
  package let folder: String
  /// Where a file is made.
  package let file: String
  private let target: String
  private var lock: Int32 = -1

  /// The name of the locked file.
  private static let mark = ".mingzhang-unfinished"

  /// A draft of a file or folder.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)`` with the name it would have taken.
  package convenience init(of target: String) throws(LibraryError) {
    let name = target.split(separator: "/").last.map(String.init) ?? ""
    // A name may have 255 bytes.
    try self.init(target, name.utf8.count > 220 ? DiskStore.folder(of: target) + "/" : target, name)
  }

  /// A draft of something in a folder, whatever it is called.
  package convenience init(in folder: String) throws(LibraryError) { try self.init(folder, folder + "/", "draft") }

  private init(_ target: String, _ beginning: String, _ name: String) throws(LibraryError) {
    self.target = target
    let store = DiskStore()
    var number = 1
    while number <= 1000 {
      let folder = "\(beginning).unfinished-\(number)"
      let code = store.makeFolder(folder)
      if code == EEXIST {
        if !Self.removeLeftOver(folder) { number += 1 }
        continue
      }
      if code != 0 { throw .cannotWrite(target, code: code) }
      let lock = DiskStore.open(folder + "/" + Self.mark, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard lock >= 0 else {
        let code = errno
        store.removeEmpty(folder: folder)
        // Somebody cleared it away as a left-over in the moment before it was locked.
        if code == ENOENT { continue }
        throw .cannotWrite(target, code: code)
      }
      var status = stat()
      // Where a file system knows no locks, nothing of it is ever taken for a left-over either.
      let isHeld = flock(lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      if isHeld || fstat(lock, &status) != 0 || status.st_nlink == 0 {
        close(lock)
        number += 1
        continue
      }
      self.folder = folder
      self.lock = lock
      file = folder + "/" + name
      return
    }
    throw .cannotWrite(target, code: EEXIST)
  }

  deinit { discard() }

  /// Removes it with everything in it.
  package func discard() {
    guard lock >= 0 else { return }
    Self.remove(folder)
    close(lock)
    lock = -1
  }

  /// Removes a draft, last the file that it is known by.
  private static func remove(_ folder: String) {
    let store = DiskStore()
    for name in FolderWalk.names(folder) ?? [] where name != mark {
      let path = folder + "/" + name
      if DiskStore.unlink(path) != 0 { store.remove(folder: path) }
    }
    DiskStore.unlink(folder + "/" + mark)
    store.removeEmpty(folder: folder)
  }

  /// Writes the file.
  /// - Parameter mode: who may do what with it; nil for what new files are given.
  package func write(_ bytes: [UInt8], mode: mode_t? = nil) throws(LibraryError) {
    let code = DiskStore().write(bytes, to: file, isSynced: true, mode: mode)
    if code != 0 { throw .cannotWrite(target, code: code) }
  }

  /// Puts the file in the place of whatever file is there.
  package func replace() throws(LibraryError) {
    let code = DiskStore().move(file, to: target)
    if code != 0 { throw .cannotWrite(target, code: code) }
    end(target)
  }

  /// Gives the file a name.
  /// - Returns: whether the name was free.
  package func take(_ path: String) throws(LibraryError) -> Bool {
    let code = DiskStore().name(file, path)
    if code == EEXIST { return false }
    if code != 0 { throw .cannotWrite(path, code: code) }
    end(path)
    return true
  }

  /// Gives the folder itself a name, with what is in it; the folder it lies in is to be synced then.
  /// - Parameter move: moves it, or exchanges it for what has the name, and gives the system's error number.
  /// - Returns: that number.
  package func takeFolder(_ path: String, _ move: (String) -> Int32) -> Int32 {
    let code = move(folder)
    guard code == 0 else { return code }
    // Until now it could be told from a stranger's.
    DiskStore.unlink(path + "/" + Self.mark)
    close(lock)
    lock = -1
    return 0
  }

  /// Removes what had the name, which has that of the draft where the two were exchanged.
  package func removeExchanged() {
    // It can be told from a stranger's while it goes.
    close(DiskStore.open(folder + "/" + Self.mark, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600))
    Self.remove(folder)
  }

  private func end(_ path: String) {
    discard()
    _ = DiskStore().sync(folder: DiskStore.folder(of: path))
  }

  /// Removes what killed programs left in the folders of a library's departments.
  package static func removeLeftOvers(below root: String) {
    for name in FolderWalk.names(root) ?? [] {
      // The first is always made again before a second one.
      for number in 1...8 {
        let folder = "\(root)/\(name)/.unfinished-\(number)"
        guard DiskStore().exists(folder) else { break }
        _ = removeLeftOver(folder)
      }
    }
  }

  /// Removes a draft that nobody is at work on any more.
  /// - Returns: whether it was one.
  private static func removeLeftOver(_ folder: String) -> Bool {
    guard let status = DiskStore.status(folder, followsLinks: false), status.st_mode & S_IFMT == S_IFDIR else {
      return false
    }
    let lock = DiskStore.open(folder + "/" + mark, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { return false }
    remove(folder)
    return !DiskStore().exists(folder)
  }
}

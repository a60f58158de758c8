import BudgetModel
import Glibc

/// Keeps disclosures in a folder, each as one package, wholly or not at all.
public struct PackageWriter {
  private let root: String
  private let store: any FileStore

  /// A writer into a library's folder, which is made where it is missing.
  public init(into folder: String) { self.init(into: folder, store: DiskStore()) }

  package init(into folder: String, store: any FileStore) {
    root = folder
    self.store = store
  }

  /// Where a disclosure would be kept.
  public func path(of disclosure: Disclosure) -> String { root + "/" + PackageEncoder.folder(disclosure) }

  /// Keeps a disclosure.
  ///
  /// The files are written beside their place and read back before they take it, so that a full disk, a crash or a figure
  /// that the format cannot hold leaves what was there before.
  /// - Parameters:
  ///   - document: the published file it was read from, to be kept beside the figures under a name; nil for none.
  ///   - kept: other published files of the same budget or final accounts, each under another name.
  ///   - replace: whether a package that is there already gives way; old and new change places in one step.
  /// - Returns: the package's folder.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/cannotWrite(_:code:)``, or why it cannot be kept.
  @discardableResult
  public func write(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])? = nil,
    beside kept: [(name: String, bytes: [UInt8])] = [], replace: Bool = false
  ) throws(LibraryError) -> String {
    var files = try PackageEncoder(disclosure: disclosure).files()
    try Self.verify(files)
    files += kept.map { PackageFile(path: $0.name, bytes: $0.bytes) }
    if let document { files.append(PackageFile(path: document.name, bytes: document.bytes)) }
    try write(files, to: PackageEncoder.folder(disclosure), replace: replace)
    return path(of: disclosure)
  }

  /// Keeps the files of a package in a folder below the library's, wholly or not at all.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/cannotWrite(_:code:)``.
  package func write(_ files: [PackageFile], to folder: String, replace: Bool) throws(LibraryError) {
    let target = folder.isEmpty ? root : root + "/" + folder
    if store.exists(target), !replace { throw .packageExists(target) }
    let parent = DiskStore.folder(of: target)
    let made = try DiskStore().makeFolders(parent, isSynced: !(store is UnsyncedStore))
    do throws(LibraryError) {
      let draft = try Draft(in: parent)
      try fill(draft.folder, files, for: target)
      try publish(draft, as: target, replace: replace)
      try check(store.sync(folder: parent), parent)
    } catch {
      // A folder that was made for it alone.
      for folder in made.reversed() { DiskStore().removeEmpty(folder: folder) }
      throw error
    }
  }

  private func fill(_ folder: String, _ files: [PackageFile], for target: String) throws(LibraryError) {
    var made: Set<Substring> = []
    for file in files {
      var path = file.path[...]
      var above: [Substring] = []
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        above.append(path)
      }
      for path in above.reversed() where made.insert(path).inserted {
        try check(store.makeFolder(folder + "/" + path), target + "/" + path)
      }
    }
    for file in files { try check(store.write(file.bytes, to: folder + "/" + file.path), target + "/" + file.path) }
    for path in made { try check(store.sync(folder: folder + "/" + path), target) }
    try check(store.sync(folder: folder), target)
  }

  private func publish(_ draft: Draft, as target: String, replace: Bool) throws(LibraryError) {
    guard replace, store.exists(target) else {
      let code = draft.takeFolder(target) { store.move($0, to: target) }
      if code == EEXIST || code == ENOTEMPTY { throw .packageExists(target) }
      return try check(code, target)
    }
    let code = draft.takeFolder(target) { store.swap($0, with: target) }
    if code == EINVAL || code == ENOSYS || code == ENOTSUP {
      // A file system that cannot exchange: the old one is whole under another name until the new one is in its place.
      let old = draft.folder + ".old"
      try check(store.move(target, to: old), target)
      let code = draft.takeFolder(target) { store.move($0, to: target) }
      if code != 0 { _ = store.move(old, to: target) }
      try check(code, target)
      return store.remove(folder: old)
    }
    try check(code, target)
    // What was there before has the name of the draft now.
    draft.removeExchanged()
  }

  private func check(_ code: Int32, _ path: String) throws(LibraryError) {
    if code != 0 { throw .cannotWrite(path, code: code) }
  }

  /// Reads the files back from memory and encodes what was read once more: it must be the same, byte for byte.
  package static func verify(_ files: [PackageFile]) throws(LibraryError) {
    var reader = PackageReader(files: MemoryFiles(files), folder: "")
    let again = try PackageEncoder(disclosure: try reader.read()).files()
    for (first, second) in zip(files, again) where first != second { throw .notRepresentable(first.path) }
    if files.count != again.count { throw .notRepresentable("datapackage.json") }
  }
}

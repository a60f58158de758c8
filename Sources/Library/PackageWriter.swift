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
  ///   - replace: whether a package that is there already gives way; old and new change places in one step.
  /// - Returns: the package's folder.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/cannotWrite(_:code:)``, or why it cannot be kept.
  @discardableResult
  public func write(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])? = nil, replace: Bool = false
  ) throws(LibraryError) -> String {
    var files = try PackageEncoder(disclosure: disclosure).files()
    try Self.verify(files)
    if let document { files.append(PackageFile(path: document.name, bytes: document.bytes)) }
    try write(files, to: PackageEncoder.folder(disclosure), replace: replace)
    return path(of: disclosure)
  }

  /// Keeps the files of a package in a folder below the library's, wholly or not at all.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``LibraryError/cannotWrite(_:code:)``.
  package func write(_ files: [PackageFile], to folder: String, replace: Bool) throws(LibraryError) {
    let target = folder.isEmpty ? root : root + "/" + folder
    if store.exists(target), !replace { throw .packageExists(target) }
    let parent = String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)])
    try makeFolders(parent)
    let temporary = try makeTemporary(parent)
    do throws(LibraryError) {
      try fill(temporary, files)
      try publish(temporary, as: target, replace: replace)
    } catch {
      store.remove(folder: temporary)
      throw error
    }
    try check(store.sync(folder: parent), parent)
  }

  private func fill(_ folder: String, _ files: [PackageFile]) throws(LibraryError) {
    var made: Set<Substring> = []
    for file in files {
      var path = file.path[...]
      var above: [Substring] = []
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        above.append(path)
      }
      for path in above.reversed() where made.insert(path).inserted {
        try check(store.makeFolder(folder + "/" + path), folder + "/" + path)
      }
    }
    for file in files { try check(store.write(file.bytes, to: folder + "/" + file.path), folder + "/" + file.path) }
    for path in made { try check(store.sync(folder: folder + "/" + path), folder) }
    try check(store.sync(folder: folder), folder)
  }

  private func publish(_ temporary: String, as target: String, replace: Bool) throws(LibraryError) {
    guard replace, store.exists(target) else {
      let code = store.move(temporary, to: target)
      if code == EEXIST || code == ENOTEMPTY { throw .packageExists(target) }
      return try check(code, target)
    }
    let code = store.swap(temporary, with: target)
    if code == EINVAL || code == ENOSYS || code == ENOTSUP {
      // A file system that cannot exchange: the old one is whole under another name until the new one is in its place.
      let old = temporary + ".old"
      try check(store.move(target, to: old), target)
      let code = store.move(temporary, to: target)
      if code != 0 { _ = store.move(old, to: target) }
      try check(code, target)
      return store.remove(folder: old)
    }
    try check(code, target)
    store.remove(folder: temporary)
  }

  private func makeTemporary(_ parent: String) throws(LibraryError) -> String {
    for number in 1...1000 {
      let path = "\(parent)/.unfinished-\(number)"
      let code = store.makeFolder(path)
      if code == EEXIST { continue }
      try check(code, path)
      return path
    }
    throw .cannotWrite(parent, code: EEXIST)
  }

  private func makeFolders(_ path: String) throws(LibraryError) {
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      current += "/" + part
      if store.exists(current) { continue }
      let code = store.makeFolder(current)
      if code != EEXIST { try check(code, current) }
    }
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

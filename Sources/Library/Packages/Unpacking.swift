import BudgetModel
import Glibc

/// A home whose packages can be taken out of it, one after the other.
package protocol PackageSource {
  /// What the home is called in messages.
  var name: String { get }
  /// Whether a folder would be the home itself.
  func isSame(as folder: String) -> Bool
  /// Its packages as a catalogue lists them, in the order of their folders.
  var lines: [CatalogueFile.Line] { get }
  /// The files of a package as they were written.
  /// - Throws: why they cannot be read.
  func files(_ number: Int) throws(LibraryError) -> [PackageFile]
}

/// Puts the disclosures of a library into a folder, each as the package it was.
public struct Unpacking {
  private let source: any PackageSource
  private let folder: String
  private let replace: Bool

  /// From a home of another kind into a folder.
  /// - Parameter replace: whether packages that are there give way; without it the folder must be new or empty.
  package init(_ source: any PackageSource, into folder: String, replace: Bool) {
    self.source = source
    var folder = folder[...]
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = String(folder)
    self.replace = replace
  }

  /// Writes the packages and their catalogue. A new folder takes its name when it is whole; in one that is there, each
  /// package is whole or not there.
  /// - Parameter progress: told how many of how many are done; false ends it.
  /// - Throws: ``LibraryError/packageExists(_:)``, or why a disclosure cannot be read or written.
  public func run(_ progress: (Int, Int) -> Bool) throws(LibraryError) -> PackingReport {
    if source.isSame(as: folder) { throw .sameFile(folder) }
    guard DiskStore.status(folder) == nil || FolderWalk.names(folder)?.isEmpty == true else {
      guard replace else { throw .packageExists(folder) }
      return try write(into: folder, DiskStore(), progress)
    }
    let draft = try Draft(of: folder)
    let report: PackingReport
    do throws(LibraryError) {
      report = try write(into: draft.folder, UnsyncedStore(), progress)
    } catch .cannotWrite(let path, let code) {
      // The place it was made in means nothing to anybody.
      throw .cannotWrite(folder + path.dropFirst(draft.folder.count), code: code)
    }
    if report.wasStopped { return report }
    // Everything is on the disk before it has its name.
    var code = DiskStore().syncAll(below: draft.folder)
    if code == 0 { code = draft.takeFolder(folder) { DiskStore().move($0, to: folder) } }
    if code == EEXIST || code == ENOTEMPTY { throw .packageExists(folder) }
    if code != 0 { throw .cannotWrite(folder, code: code) }
    _ = DiskStore().sync(folder: DiskStore.folder(of: folder))
    return report
  }

  private func write(
    into target: String, _ store: any FileStore, _ progress: (Int, Int) -> Bool
  ) throws(LibraryError) -> PackingReport {
    var report = PackingReport()
    let writer = PackageWriter(into: target, store: store)
    let lines = source.lines
    let total = lines.count
    for (number, line) in lines.enumerated() {
      report.wasStopped = !progress(report.kept, total)
      if report.wasStopped { return report }
      let files = try source.files(number)
      try check(files, line.folder)
      try writer.write(
        files.filter { $0.path != PackageFolder.corrections }, to: line.folder, replace: replace)
      if let corrections = files.first(where: { $0.path == PackageFolder.corrections }), !line.folder.isEmpty {
        try put(corrections.bytes, target, store, line.folder + PackageFolder.corrections)
      }
      report.kept += 1
    }
    // The catalogue has to be younger than the packages, by as much as the file system can tell.
    usleep(20_000)
    try put(CatalogueFile.encode(lines), target, store, CatalogueFile.fileName)
    _ = progress(total, total)
    return report
  }

  /// No file of a damaged or hostile library may be written outside the folder.
  private func check(_ files: [PackageFile], _ folder: String) throws(LibraryError) {
    for path in files.map(\.path) + (folder.isEmpty ? [] : [folder]) where path != PackageFolder.corrections {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty && $0 != ".." && $0 != "." }), !path.contains("\0") else {
        throw .pathOutsidePackage(file: source.name, path: CleanText.cleaned(path))
      }
    }
  }

  /// Writes a file in one step.
  private func put(
    _ bytes: [UInt8], _ target: String, _ store: any FileStore, _ name: String
  ) throws(LibraryError) {
    let path = target + "/" + name
    if store is UnsyncedStore {
      let code = store.write(bytes, to: path)
      if code == EEXIST { throw .packageExists(path) }
      if code != 0 { throw .cannotWrite(path, code: code) }
      return
    }
    let draft = try Draft(of: path)
    try draft.write(bytes)
    if replace { return try draft.replace() }
    guard try draft.take(path) else { throw .packageExists(path) }
  }
}

import Catalogues
import Dispatch
import Glibc
import Library
import Reconciliation
import Synchronization

/// Writes invented disclosures as a library's folder: packages, and the catalogue after them.
///
/// Files are written plainly, without asking the disk to keep them: they are input of a benchmark, and made again in a
/// minute. They are the same bytes for the same seed, however many threads write them.
public struct SyntheticLibraryWriter: Sendable {
  private let library: SyntheticLibrary
  private let folder: String
  private let countsFindings: Bool

  /// - Parameters:
  ///   - folder: made where it is missing; must be empty.
  ///   - countsFindings: whether every disclosure is checked, so that the catalogue says how much was found. Without, the
  ///     browser checks them in the background.
  public init(_ library: SyntheticLibrary, into folder: String, countsFindings: Bool) {
    self.library = library
    self.folder = folder
    self.countsFindings = countsFindings
  }

  private struct Part {
    var lines: [(folder: String, summary: Summary)] = []
    var written = WrittenLibrary()
    var error: LibraryError?
  }

  /// Writes everything.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)``, and `EEXIST` as its code where the folder is not empty.
  public func write() throws(LibraryError) -> WrittenLibrary {
    try makeFolder(folder)
    guard FileTree.names(folder).isEmpty else { throw .cannotWrite(folder, code: EEXIST) }
    // Whole departments, so that no two threads make the same folder.
    let size = 100
    let count = (library.count + size - 1) / size
    let parts = Mutex([Part](repeating: Part(), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let part = self.part(index * size..<min(library.count, (index + 1) * size))
      parts.withLock { $0[index] = part }
    }
    var written = WrittenLibrary()
    var lines: [(folder: String, summary: Summary)] = []
    for part in parts.withLock({ $0 }) {
      if let error = part.error { throw error }
      written += part.written
      lines += part.lines
    }
    lines.sort { $0.folder < $1.folder }
    let bytes = CatalogueFile.bytes(lines)
    // A catalogue counts only where no package is as young as it; clocks of file systems are coarse.
    usleep(50_000)
    try write(bytes, to: folder + "/" + CatalogueFile.fileName)
    written.files += 1
    written.catalogueBytes = bytes.count
    return written
  }

  /// Counts what would be written, but for the catalogue's bytes.
  public func measure() throws(LibraryError) -> WrittenLibrary {
    var written = WrittenLibrary()
    for index in 0..<library.count {
      let disclosure = library.disclosure(index)
      for file in try PackageImage(disclosure).files { written.count(file) }
      written.count(disclosure, hasFault: library.hasFault(index))
    }
    written.files += 1
    return written
  }

  private func part(_ range: Range<Int>) -> Part {
    var part = Part()
    do throws(LibraryError) {
      for index in range { try add(index, to: &part) }
    } catch {
      part.error = error
    }
    return part
  }

  private func add(_ index: Int, to part: inout Part) throws(LibraryError) {
    let disclosure = library.disclosure(index)
    let image = try PackageImage(disclosure)
    let package = folder + "/" + image.folder
    try makeFolder(String(package[..<(package.lastIndex(of: "/") ?? package.endIndex)]))
    try makeFolder(package)
    try makeFolder(package + "/tables")
    for file in image.files {
      try write(file.bytes, to: package + "/" + file.path)
      part.written.count(file)
    }
    var summary = image.summary
    if countsFindings { summary.findings = Reconciler().counts(of: disclosure) }
    part.lines.append((image.folder, summary))
    part.written.count(disclosure, hasFault: library.hasFault(index))
  }

  private func makeFolder(_ path: String) throws(LibraryError) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .cannotWrite(path, code: errno) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(LibraryError) {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard handle >= 0 else { throw .cannotWrite(path, code: errno) }
    defer { close(handle) }
    var written = 0
    while written < bytes.count {
      let size = bytes.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        return Glibc.write(handle, rest.baseAddress, rest.count)
      }
      if size < 0, errno == EINTR { continue }
      guard size > 0 else { throw .cannotWrite(path, code: size < 0 ? errno : ENOSPC) }
      written += size
    }
  }
}

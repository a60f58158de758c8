import Glibc

/// A small CSV file of texts that a program keeps for itself: read whole, written whole or not at all.
///
/// Writing goes to a ``Draft`` of it, which takes its name when everything is on the disk; a kill, a full disk or a power cut
/// leaves the old one. Only one program at a time is between ``lock()`` and ``unlock(_:)``.
public struct RecordFile: Sendable {
  /// What a file holds.
  public struct Contents: Hashable, Sendable {
    /// The records that could be read.
    public var records: [[String]]
    /// What is wrong with the file from there on; nil where all of it was read.
    public var problem: LibraryError?
  }

  /// The file's path.
  public let path: String
  private let root: String
  private let columns: [String]

  /// A file with these columns.
  /// - Parameter root: the folder that must be there already; those between it and the file are made.
  public init(path: String, below root: String, columns: [String]) {
    self.path = path
    self.root = root
    self.columns = columns
  }

  /// The folder it stands in.
  private var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

  /// Reads the file.
  /// - Returns: nil where there is none.
  /// - Throws: ``LibraryError/fileUnreadable(_:code:)`` and its like where nothing of it could be read.
  public func read() throws(LibraryError) -> Contents? {
    let bytes: [UInt8]
    do throws(LibraryError) {
      bytes = try FolderFiles.read(path)
    } catch .fileMissing {
      return nil
    }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let bad = TextBytes(bytes).firstInvalid else { return contents(bytes) }
      let line = 1 + bytes[..<bad].count { $0 == 0x0A }
      return Contents(records: [], problem: .notUTF8(FilePosition(file: path, line: line)))
    }
  }

  private func contents(_ bytes: UnsafeBufferPointer<UInt8>) -> Contents {
    var contents = Contents(records: [])
    do throws(LibraryError) {
      var reader = CSVReader(bytes, file: path)
      guard try reader.next() else {
        // An empty file is what a crash of the system may leave; nothing was in it.
        return Contents(records: [], problem: .missingColumn(file: path, name: columns.first ?? ""))
      }
      let header = reader.cells.indices.map { reader.text($0) ?? "" }
      var positions: [Int] = []
      for column in columns {
        guard let position = header.firstIndex(of: column) else { throw .missingColumn(file: path, name: column) }
        positions.append(position)
      }
      while try reader.next() {
        guard reader.cells.count == header.count else {
          throw .cellCount(
            FilePosition(file: path, line: reader.line), expected: header.count, found: reader.cells.count)
        }
        contents.records.append(positions.map { reader.text($0) ?? "" })
      }
    } catch {
      contents.problem = error
    }
    return contents
  }

  /// Writes the file, whose folder is made where it is missing.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)``; the file is then as it was.
  public func write(_ records: [[String]]) throws(LibraryError) {
    var writer = CSVWriter()
    writer.line(columns)
    for record in records { writer.line(record) }
    removeFormerDraft(writer.bytes)
    // A file that is a link stays one, and who may read it stays as it is.
    let target = DiskStore.target(of: path)
    let draft = try Draft(of: target)
    try draft.write(writer.bytes, mode: DiskStore.status(target).map { $0.st_mode & 0o7777 })
    try draft.replace()
  }

  /// Removes what an earlier version of the program, killed while it wrote, left half written: it begins as the file does.
  private func removeFormerDraft(_ bytes: [UInt8]) {
    let former = path + ".new"
    let header = bytes.prefix { $0 != 0x0A }
    guard let status = DiskStore.status(former, followsLinks: false), status.st_mode & S_IFMT == S_IFREG,
      let old = try? FolderFiles.read(former), old.starts(with: header)
    else { return }
    DiskStore.unlink(former)
  }

  /// Gives the file another name, so that it is kept as it is.
  /// - Parameter reason: what the new name ends with, before a number.
  /// - Returns: the new path.
  public func setAside(as reason: String = "damaged") throws(LibraryError) -> String {
    let target = DiskStore.target(of: path)
    for number in 1...1000 {
      let aside = "\(target).\(reason)-\(number)"
      let code = DiskStore().name(target, aside)
      if code == EEXIST { continue }
      if code != 0 { throw .cannotWrite(aside, code: code) }
      return aside
    }
    throw .cannotWrite(path, code: EEXIST)
  }

  /// Waits, a second at most, until no other program is about to write here.
  /// - Returns: what ``unlock(_:)`` takes.
  /// - Throws: ``LibraryError/cannotWrite(_:code:)`` where the folder cannot be made, or another program does not finish.
  public func lock() throws(LibraryError) -> Int32 {
    try makeFolder()
    let handle = DiskStore.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw .cannotWrite(folder, code: errno) }
    for _ in 0..<100 {
      if flock(handle, LOCK_EX | LOCK_NB) == 0 { return handle }
      // Some network file systems know no locks: the last one who writes wins there.
      if errno != EWOULDBLOCK, errno != EINTR { return handle }
      usleep(10_000)
    }
    close(handle)
    throw .cannotWrite(path, code: EWOULDBLOCK)
  }

  /// Lets other programs write.
  public func unlock(_ handle: Int32) { close(handle) }

  private func makeFolder() throws(LibraryError) {
    guard DiskStore().exists(root) else { throw .cannotWrite(root, code: ENOENT) }
    // What was noted in a meeting is nobody else's business.
    try DiskStore().makeFolders(folder, mode: 0o700)
  }
}

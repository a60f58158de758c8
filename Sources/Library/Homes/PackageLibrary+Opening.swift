import Catalogues
import Glibc
import TextEncodings

extension PackageLibrary {
  /// Opens libraries and merges them; of a disclosure that is there twice the first one counts. A folder that is named
  /// twice, by whatever path, is opened once.
  public static func open(_ places: [LibraryPlace]) -> PackageLibrary {
    var entries: [Entry] = []
    var problems: [LibraryError] = []
    var opened: [String] = []
    for place in places {
      switch place {
      case .embedded: addEmbedded(&entries, &problems)
      case .server(let address): problems.append(.folderMissing(address.shown))
      case .file(let path): problems.append(.folderUnreadable(path, code: ENOTDIR))
      case .folder(let path):
        let realPath = realPath(path)
        if opened.contains(realPath) { continue }
        opened.append(realPath)
        add(path, &entries, &problems)
      }
    }
    return PackageLibrary(entries: entries, problems: problems)
  }

  /// Opens folders and merges them.
  public static func open(folders: [String]) -> PackageLibrary { open(folders.map { .folder($0) }) }

  /// The default library. Its catalogue is read, none of its packages.
  public static var embedded: PackageLibrary { open([.embedded]) }

  /// A path without links and detours; the path itself where nothing is there.
  package static func realPath(_ path: String) -> String {
    guard let resolved = path.withFileName({ realpath($0, nil) }) else { return path }
    defer { free(resolved) }
    return String(fileName: resolved)
  }

  /// Whether a folder holds a package.
  public static func hasPackages(_ folder: String) -> Bool {
    DiskStore.status(folder) != nil && !FolderWalk(folder).packages.isEmpty
  }

  private static func addEmbedded(_ entries: inout [Entry], _ problems: inout [LibraryError]) {
    let files = EmbeddedFiles()
    let file = CatalogueFile.fileName
    do throws(LibraryError) {
      let lines = try files.withBytes(file) { (bytes) throws(LibraryError) in
        try CatalogueFile.decode(bytes, file: EmbeddedFiles.name + file)
      }
      entries += lines.map { line in
        Entry(
          summary: line.summary, files: files, folder: line.folder, place: EmbeddedFiles.name + line.folder)
      }
    } catch {
      problems.append(error)
    }
  }

  private static func add(_ root: String, _ entries: inout [Entry], _ problems: inout [LibraryError]) {
    guard let status = DiskStore.status(root) else {
      let missing = errno == ENOENT || errno == ENOTDIR
      return problems.append(missing ? .folderMissing(root) : .folderUnreadable(root, code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return problems.append(.folderUnreadable(root, code: ENOTDIR)) }
    let walk = FolderWalk(root)
    problems += walk.problems
    if walk.packages.isEmpty, walk.problems.isEmpty { return problems.append(.folderEmpty(root)) }
    let files = FolderFiles(root: root)
    let known = catalogue(root)
    for folder in walk.packages {
      let path = folder.isEmpty ? root : root + "/" + folder
      if let line = known.lines[folder], isOlder(path, than: known.time) {
        entries.append(Entry(summary: line, files: files, folder: folder, place: path))
        continue
      }
      var reader = PackageReader(files: files, folder: folder)
      do throws(LibraryError) {
        let disclosure = try reader.read()
        entries.append(Entry(summary: Summary(disclosure), files: files, folder: folder, place: path))
        problems += reader.notes
      } catch {
        problems.append(error)
      }
    }
  }

  /// The catalogue of a folder, with the time it was made; nothing where there is none that can be read.
  static func catalogue(_ root: String) -> (lines: [String: Summary], time: timespec) {
    let path = root + "/" + CatalogueFile.fileName
    guard let status = DiskStore.status(path), let bytes = try? FolderFiles.read(path) else { return ([:], timespec()) }
    let lines = try? bytes.withUnsafeBufferPointer { (buffer) throws(LibraryError) in
      try CatalogueFile.decode(buffer, file: path)
    }
    let pairs = (lines ?? []).map { ($0.folder, $0.summary) }
    return (Dictionary(pairs, uniquingKeysWith: { first, _ in first }), status.modified)
  }

  /// Whether nothing in a package is younger than a time: only then is what the catalogue says of it still true.
  static func isOlder(_ folder: String, than time: timespec, depth: Int = 0) -> Bool {
    guard depth <= 2, let status = DiskStore.status(folder) else { return false }
    let modified = status.modified
    guard (modified.tv_sec, modified.tv_nsec) < (time.tv_sec, time.tv_nsec) else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR else { return true }
    return (FolderWalk.names(folder) ?? []).allSatisfy { isOlder(folder + "/" + $0, than: time, depth: depth + 1) }
  }
}

extension stat {
  var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}

import Index
import Library
import LibraryDatabase
import LibraryServer

/// Libraries of every kind, opened together.
struct OpenedLibrary {
  /// What is read.
  let library: any Library
  /// What finds things in it without its documents being read; nil where no index is kept.
  let finder: (any Finder)?
  /// The one file that is all that is read; nil for everything else.
  let file: DatabaseLibrary?
  /// The one library on a server that is all that is read; nil for everything else.
  let server: ServerLibrary?

  /// Opens the libraries at some places: a single file is read as it is looked at, folders and the default library are
  /// listed in memory, and several of both kinds are joined. What is named twice, by whatever path, is opened once.
  ///
  /// A library on a server is opened alone: of several, what all of them hold would have to be read.
  init(_ places: [LibraryPlace]) {
    if case .server(let address)? = places.first, places.count == 1 {
      let server = ServerLibrary(address)
      (library, finder, file, self.server) = (server, server, nil, server)
      return
    }
    server = nil
    for case .server(let address) in places {
      (library, finder, file) = (ServerLibrary(refused: address, .notAlone(address.shown)), nil, nil)
      return
    }
    var libraries: [any Library] = []
    // Of the same length: those that keep an index.
    var files: [DatabaseLibrary?] = []
    var folders: [LibraryPlace] = []
    var paths: [String] = []
    func add(_ library: any Library, _ file: DatabaseLibrary? = nil) {
      libraries.append(library)
      files.append(file)
    }
    func addFolders() {
      if !folders.isEmpty { add(PackageLibrary.open(folders)) }
      folders = []
    }
    for place in places {
      guard case .file(let path) = place else {
        folders.append(place)
        continue
      }
      let realPath = PackageLibrary.realPath(path)
      if paths.contains(realPath) { continue }
      paths.append(realPath)
      addFolders()
      let file = DatabaseLibrary(path)
      add(file, file)
    }
    addFolders()
    if libraries.count > 1 {
      let merged = MergedLibrary(libraries)
      file = nil
      (library, finder) = (merged, JoinedFinder(merged, files))
    } else {
      file = files.first.flatMap { $0 }
      (library, finder) = (libraries.first ?? PackageLibrary.open([]), file)
    }
  }
}

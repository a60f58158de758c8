import Library
import LibraryDatabase

/// Opens libraries of every kind.
enum LibraryOpening {
  /// Opens the libraries at some places: a single file is read as it is looked at, folders and the default library are
  /// listed in memory, and several of both kinds are joined. What is named twice, by whatever path, is opened once.
  static func open(_ places: [LibraryPlace]) -> any Library {
    var libraries: [any Library] = []
    var folders: [LibraryPlace] = []
    var files: [String] = []
    func addFolders() {
      if !folders.isEmpty { libraries.append(PackageLibrary.open(folders)) }
      folders = []
    }
    for place in places {
      guard case .file(let path) = place else {
        folders.append(place)
        continue
      }
      let realPath = PackageLibrary.realPath(path)
      if files.contains(realPath) { continue }
      files.append(realPath)
      addFolders()
      libraries.append(DatabaseLibrary(path))
    }
    addFolders()
    if libraries.count == 1, let only = libraries.first { return only }
    return libraries.isEmpty ? PackageLibrary.open([]) : MergedLibrary(libraries)
  }
}

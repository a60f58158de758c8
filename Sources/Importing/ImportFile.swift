import Glibc
import Library
import Session

/// A file to be imported.
public struct ImportFile: ImportedFile, Equatable {
  /// Its path as it was named or found.
  public let path: String
  /// Its size in bytes, as far as known: what time it will take is told by that.
  public let bytes: Int
  /// Whether it was found in a folder, not named: then it may well be no document.
  public let isFound: Bool
}

extension ImportFile {
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The files that paths name, each once: a folder stands for every file below it, sorted by name.
  ///
  /// Links are followed, but each real folder is visited once. Names that begin with a dot are passed over, and so are the
  /// packages of a library. What is named and no folder stays, there or not, so that its reading says what is wrong.
  public static func all(_ paths: [String]) -> [ImportFile] {
    var files: [ImportFile] = []
    var visited: Set<Identity> = []
    for path in paths { add(path, isFound: false, &files, &visited) }
    return files
  }

  private static func add(
    _ path: String, isFound: Bool, _ files: inout [ImportFile], _ visited: inout Set<Identity>
  ) {
    // What is piped is no file, and has no size.
    guard isFound || InputStream(path) == nil else {
      return files.append(ImportFile(path: path, bytes: 0, isFound: false))
    }
    guard let status = DiskStore.status(path) else {
      if !isFound { files.append(ImportFile(path: path, bytes: 0, isFound: false)) }
      return
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    // A pipe or device in a folder would only hold everything up.
    if isFound, !isFolder, status.st_mode & S_IFMT != S_IFREG { return }
    guard visited.insert(Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))).inserted else {
      return
    }
    guard isFolder else {
      return files.append(ImportFile(path: path, bytes: Int(status.st_size), isFound: isFound))
    }
    guard let names = FolderWalk.names(path) else {
      // Its reading says why.
      return files.append(ImportFile(path: path, bytes: 0, isFound: false))
    }
    if names.contains("datapackage.json") { return }
    for name in names.sorted() where !name.hasPrefix(".") {
      let separator = path.hasSuffix("/") ? "" : "/"
      add(path + separator + name, isFound: true, &files, &visited)
    }
  }
}

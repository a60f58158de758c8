import Browser
import Library

/// Where the program was left, on disk: read at a start that names no place, written at leaving.
public struct PlaceStore {
  private let file: RecordFile

  /// The store for a library; nil where there is no home folder.
  /// - Parameter environment: the variables of the process.
  public init?(_ places: [LibraryPlace], environment: (String) -> String?) {
    guard let place = LibraryLocation.state("place", of: places, environment: environment) else { return nil }
    file = RecordFile(path: place.file, below: place.root, columns: Bookmark.columns)
  }

  /// Where the program was left; nil where that is not known, or cannot be read.
  public func load() -> Bookmark? {
    guard let contents = try? file.read(), contents.problem == nil else { return nil }
    return contents.records.first.flatMap { Bookmark(fields: $0) }
  }

  /// Keeps where the program is left. Where that cannot be done the next start begins with the library: nothing is lost
  /// that would be worth a word to somebody who is leaving.
  public func keep(_ bookmark: Bookmark) {
    guard let handle = try? file.lock() else { return }
    defer { file.unlock(handle) }
    try? file.write([bookmark.fields])
  }
}

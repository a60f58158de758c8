import BudgetModel
import CSQLite
import Facts
import Library

/// The facts of what is shown, wherever that is kept.
public enum LibraryFacts {
  /// Opens the facts of a library, and makes what of them is not there yet or is no longer true.
  ///
  /// They are those of the file where that holds all that is shown; else those of a cache, which is brought up to date by
  /// what changed. A cache that is damaged, of another program or version is made anew; where none can be kept, the facts
  /// are made for this run. To be called on a thread that may take its time: documents are read and checked.
  /// - Parameters:
  ///   - file: the one file that is all that is shown; nil for everything else.
  ///   - cache: the cache, and the folder that must be there for it to be made
  ///     (``/Library/LibraryLocation/facts(of:environment:)``); nil for none.
  ///   - progress: told how many of how many departments' years are done; false ends it. What was made stays in the cache.
  /// - Throws: that it was ended, or why no facts can be made even for this run.
  public static func open(
    library: any Library, file: DatabaseLibrary?, cache: (file: String, root: String)?,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(FactError) -> any FactBase {
    if let file, let facts = (try? file.facts()).flatMap({ $0 }) { return facts }
    if let cache, PathKind(cache.root) == .folder, let facts = try kept(in: cache.file, of: library, progress) {
      return facts
    }
    return try FactError.throwing { () throws(LibraryError) in
      try facts(of: library, try Database("", .passing), file: nil, progress)
    }.get()
  }

  /// The facts that a cache holds; nil where none can be kept.
  private static func kept(
    in cache: String, of library: any Library, _ progress: (Int, Int) -> Bool
  ) throws(FactError) -> (any FactBase)? {
    guard (try? DiskStore().makeFolders(DiskStore.folder(of: cache), mode: 0o700, isSynced: false)) != nil else {
      return nil
    }
    for _ in 0..<2 {
      let result: Result<any FactBase, FactError>
      do throws(LibraryError) {
        result = try facts(of: library, try Database(cache, .making), file: cache, progress)
      } catch {
        switch error.database {
        case .notADatabase, .damaged, .foreign:
          // It can be made again.
          for ending in ["", "-journal"] { DiskStore.unlink(cache + ending) }
          continue
        default: return nil
        }
      }
      return try result.get()
    }
    return nil
  }

  private static func facts(
    of library: any Library, _ database: Database, file: String?, _ progress: (Int, Int) -> Bool
  ) throws(LibraryError) -> Result<any FactBase, FactError> {
    guard try FactCache(database).update(library, progress) else {
      return .failure(FactError(chinese: "已停止。", english: "Stopped."))
    }
    let opening = file.map { file in { @Sendable () throws(LibraryError) in try Database(file, .reading) } }
    return .success(try DatabaseFacts(database, opening))
  }
}

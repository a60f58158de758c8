import Library

/// What is wrong with a library file, or with a path that should be one.
public enum DatabaseError: Error, HomeError {
  /// A file given as a library does not exist.
  case missing(String)
  /// What is given as a library file is a folder.
  case isFolder(String)
  /// SQLite refuses; its error code.
  case refused(String, code: Int32)
  /// What a writer that was killed had written lies beside a library file, where nothing can be written to put it in.
  case unfinishedLog(String)
  /// A file given as a library is none of SQLite's.
  case notADatabase(String)
  /// A file of SQLite's holds something else.
  case foreign(String)
  /// A library file was made by a later version of the program.
  case later(file: String, version: Int)
  /// SQLite finds the file damaged; its words.
  case damaged(file: String, detail: String)
  /// The kept files of a disclosure are not those that were written.
  case changedDisclosure(file: String, folder: String)
  /// What is derived from a disclosure, so that it can be listed and found, does not agree with it.
  case staleDerivation(file: String, folder: String, part: String)
  /// A library file cannot be replaced: another program has it open.
  case inUse(String)
  /// What SQLite keeps beside a library file lies there without it, and would be taken for a part of the new one.
  case strayJournal(String)
  /// A package has more files than a library file keeps of one.
  case tooManyFiles(String, limit: Int)
  /// More can be found in a department's year than a library file keeps; how many things are left out of searches.
  case unlistedItems(file: String, id: String, count: Int)
}

extension LibraryError {
  /// The error of a library file.
  public static func database(_ error: DatabaseError) -> LibraryError { .home(HomeFailure(error)) }

  /// What is wrong with a library file; nil where something else is.
  public var database: DatabaseError? {
    guard case .home(let failure) = self else { return nil }
    return failure.error as? DatabaseError
  }

  /// SQLite's primary error code where it refused; nil for other errors.
  var refusal: Int32? {
    guard case .refused(_, let code)? = database else { return nil }
    return code & 0xFF
  }
}

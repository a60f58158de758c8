import Browser
import BudgetModel
import Library

/// What a session has done outside itself, and what is kept from one run to the next.
public struct Surroundings {
  /// Takes what is taken home out of the program; what comes back makes and writes it, on any thread.
  public var takeHome: (ExportChoice, inout Program) -> @Sendable () -> Answer
  /// Keeps a value under the name of a setting; what is wrong, nil where nothing is.
  public var keepSetting: (String, String, Language) -> String?
  /// Reads a page of a document that a library keeps; nil where none can be read.
  public var readPage: (@Sendable (any Library, PageRequest, Language) -> PageText)?
  /// Opens a document that a library keeps in a program of its own.
  public var openDocument: (any Library, PageRequest, Language) -> Answer
  /// Begins an import of a path into a folder, replacing what is held or not; nil where it cannot begin.
  public var beginImport: (String, String, Bool, Language) -> (any RunningImport)?
  /// Keeps a correction and begins to read the document anew with it.
  public var correct: (any Library, CorrectionRequest, Language) -> CorrectionStart
  /// The store of marks, asked for after the first paint; nil where the user's marks are not shown.
  public var marks: ((Language) -> any MarkKeeping)?
  /// The store of what is decided, likewise.
  public var rulings: ((Language) -> RulingStore)?
  /// Keeps where the program is left, and says where it was; nil where that is of no account.
  public var places: PlaceStore?
  /// The user's home folder, for paths that begin with it; nil where it is not known.
  public var home: String?

  /// Nothing is kept and nothing can be done.
  public init() {
    takeHome = { _, _ in { .failed("") } }
    keepSetting = { _, _, _ in nil }
    openDocument = { _, _, _ in .failed("") }
    beginImport = { _, _, _, _ in nil }
    correct = { _, _, _ in .failed("") }
  }
}

/// What came of beginning to correct something.
public enum CorrectionStart {
  /// The document is read anew, into a library.
  case begun(any RunningImport, into: String)
  /// It cannot be; why, and what to do.
  case failed(String)
}

/// An import that goes on beside the session.
public protocol RunningImport: AnyObject {
  /// What it has said since it was last asked; never waits.
  func news() -> [ImportNews]
}

/// What an import says.
public enum ImportNews: Equatable, Sendable {
  /// How far it is, in words.
  case progress(String)
  /// A document is in the library; its department, year, kind, and the share of its sums that holds.
  case imported(department: String, year: Int, kind: String, share: String)
  /// What was said of a file that is in the library now.
  case reported(ImportedDocument)
  /// A file was refused, or something else went wrong; the text says what.
  case refused(String)
  /// It has ended, with this code or, after a signal, 128 and its number.
  case ended(Int32)
}

import Browser
import BudgetModel
import Library
import Session

/// The marks of what is open: one's own, or everybody's where many review together.
enum KeptMarks {
  /// Reads them, for a program to take; nil where there are none.
  static func load(_ library: any Library, _ places: [LibraryPlace], _ language: Language) -> Answer? {
    guard let line = library.reviewLine() else {
      var store = MarkStore(places, language, environment: Environment.variable)
      return store.load()
    }
    do throws(LibraryError) { return .kept(try ReviewStore.marks(line), said: nil) } catch {
      return .failed(error.text(language))
    }
  }
}

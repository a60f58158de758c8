import Browser
import BudgetModel
import Library
import Session

/// What a reviewer decided and noted in the browser about the documents of a library, read from where it is kept.
struct Decided {
  private(set) var rulings = Rulings()
  private(set) var marks = Marks()

  init(_ library: any Library, _ places: [LibraryPlace], _ language: Language) {
    var rulingStore = RulingStore(places, language, environment: Environment.variable)
    if case .ruled(let kept, _) = rulingStore.load() { rulings = kept }
    if case .kept(let kept, _) = KeptMarks.load(library, places, language) { marks = kept }
  }

  /// What was decided, for a program to take; nil where nothing was.
  static func load(_ places: [LibraryPlace], _ language: Language) -> Answer? {
    var store = RulingStore(places, language, environment: Environment.variable)
    return store.load()
  }
}

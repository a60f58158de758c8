import BudgetModel
import Index
import Library

/// Answers searches from a library file's index.
struct DatabaseFinder: Finder {
  private let reader: Guarded<SearchReader>

  init(_ reader: Guarded<SearchReader>) { self.reader = reader }

  var hasKeyFigures: Bool { reader.use { $0.hasKeyFigures } }

  func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    reader.use { reader in
      try? reader.database.reading { () throws(LibraryError) in
        try reader.index(answering: text, limit: limit, language)
      }
    }
  }
}

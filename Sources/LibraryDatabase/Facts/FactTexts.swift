import BudgetModel
import Facts
import Library
import Search

/// The texts of facts by their numbers.
final class FactTexts {
  private let database: Database
  private let find, read: Statement
  /// What words typed last found; a question is asked again with another order, and page by page.
  private var found: (words: String, answers: Answers)?
  private var places: [Int32] = []

  /// Which texts answer words.
  struct Answers {
    /// As names, codes and other texts.
    var names = NumberSet()
    /// As departments' names, whose characters may stand apart.
    var departments = NumberSet()
  }

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    find = try database.prepare("SELECT id FROM fact_text WHERE hash = ? AND text = ?")
    read = try database.prepare("SELECT text FROM fact_text WHERE id = ?")
  }

  /// Forgets what was found: after the file was changed.
  func forget() {
    found = nil
    places = []
  }

  /// The number of a text; nil where no fact has it.
  func number(of text: String) throws(FactError) -> Int64? {
    find.bind(1, FactSchema.hash(text))
    find.bind(2, text)
    return try FactError.throwing { () throws(LibraryError) in try find.single() }
  }

  /// The text of a number; nil for none.
  func text(_ number: Int64) throws(LibraryError) -> String? {
    read.bind(1, number)
    defer { read.reset() }
    return try read.step() ? read.text(0) : nil
  }

  /// Goes through all texts.
  /// - Parameter body: told the number, and given what makes the text.
  func forEach(_ body: (Int64, () -> String) -> Void) throws(LibraryError) {
    let all = try database.prepare("SELECT id, text FROM fact_text")
    while try all.step() { body(all.integer(0)) { all.text(1) ?? "" } }
  }

  /// Which texts answer words; each text is asked once.
  func answering(_ words: String) throws(FactError) -> Answers {
    if let found, found.words == words { return found.answers }
    let pattern = SearchPattern(words)
    let digits = pattern.number.map(String.init)
    var answers = Answers()
    try FactError.throwing { () throws(LibraryError) in
      let all = try database.prepare("SELECT id, text FROM fact_text")
      while try all.step() {
        let name = all.units(1)
        if let digits, name.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
          // A code is known by its beginning.
          if name.starts(with: digits.utf16) { answers.names.insert(all.integer(0)) }
        } else if pattern.rank(of: name) != nil {
          answers.names.insert(all.integer(0))
          answers.departments.insert(all.integer(0))
        } else if pattern.isScattered(in: name) {
          answers.departments.insert(all.integer(0))
        }
      }
    }
    found = (words, answers)
    return answers
  }

  /// Where each text stands among all, by its number: in the order of its characters' codes.
  func order() throws(LibraryError) -> [Int32] {
    if !places.isEmpty { return places }
    let all = try database.prepare("SELECT id FROM fact_text ORDER BY text")
    // A number far beyond how many there are is none that was given here.
    let most = 1024 + 4 * Int(try database.number("SELECT count(*) FROM fact_text") ?? 0)
    var count: Int32 = 0
    while try all.step() {
      let id = Int(all.integer(0))
      guard (0..<most).contains(id) else { continue }
      if id >= places.count { places += Array(repeating: 0, count: max(id + 1, places.count * 2) - places.count) }
      places[id] = count
      count += 1
    }
    return places
  }
}

extension FactError {
  /// What a library says is wrong.
  init(_ error: LibraryError) { self.init(chinese: error.text(.chinese), english: error.text(.english)) }

  /// Does what may go wrong with a library.
  static func throwing<Result>(_ body: () throws(LibraryError) -> Result) throws(FactError) -> Result {
    do throws(LibraryError) {
      return try body()
    } catch {
      throw FactError(error)
    }
  }
}

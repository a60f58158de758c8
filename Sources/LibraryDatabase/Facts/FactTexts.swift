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
  private var names: (names: SearchNames, ids: [Int64])?

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
    (found, names) = (nil, nil)
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

  /// Which texts answer words; each is asked once, and none that has not the letters.
  func answering(_ words: String) throws(FactError) -> Answers {
    if let found, found.words == words { return found.answers }
    let pattern = SearchPattern(words)
    let digits = pattern.number.map(String.init)
    var answers = Answers()
    let (names, ids) = try FactError.throwing { () throws(LibraryError) in try searched() }
    for (number, rank) in names.ranks(pattern).enumerated() where rank != 255 {
      let id = ids[number]
      if rank != SearchRank.scattered.rawValue, digits.map({ Self.isCode(names[UInt32(number)], $0) }) ?? true {
        answers.names.insert(id)
      }
      answers.departments.insert(id)
    }
    found = (words, answers)
    return answers
  }

  /// All texts as searches have them, and their numbers; read when words are asked for first.
  private func searched() throws(LibraryError) -> (names: SearchNames, ids: [Int64]) {
    if let names { return names }
    var all = (names: SearchNames(), ids: [Int64(0)])
    try forEach { id, text in
      let number = Int(all.names.add(text()))
      if number == all.ids.count { all.ids.append(id) }
    }
    names = all
    return all
  }

  /// Whether a text is no code, or one that begins so: a code is known by its beginning.
  private static func isCode(_ text: String, _ digits: String) -> Bool {
    !text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || text.hasPrefix(digits)
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

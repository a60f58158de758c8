import Browser
import BudgetModel
import Catalogues
import Library

/// A search for words in the text of all documents of a library.
struct TextSearch {
  let library: any Library
  let words: [String]

  /// How many departments and years are asked of the catalogue at once.
  private static let step = 200

  /// Goes through all departments and years in the order of the list.
  /// - Parameters:
  ///   - limit: how many sentences are wanted.
  ///   - tell: takes what was found of a department's year, nothing now and then; false ends the search.
  /// - Returns: whether it came to its end, or found enough.
  func run(over catalogue: any Catalogue, limit: Int, _ tell: ([FoundTexts.Hit]) -> Bool) -> Bool {
    guard words.contains(where: { $0.unicodeScalars.count > 1 }) else { return tell([]) }
    var count = 0
    for first in stride(from: 0, to: catalogue.count, by: Self.step) {
      for entry in catalogue.entries(first..<min(first + Self.step, catalogue.count), by: CatalogueOrder()) {
        let found = hits(in: entry)
        guard tell(Array(found.prefix(limit - count))) else { return false }
        count += found.count
        if count >= limit { return true }
      }
    }
    return true
  }

  /// The sentences of a department's year that hold all words; a word may also name the department.
  private func hits(in entry: YearSummary) -> [FoundTexts.Hit] {
    let name = entry.main.department.name
    let wanted = words.filter { !name.holds($0) }
    guard !wanted.isEmpty else { return [] }
    let bytes = wanted.map { Array($0.utf8) }
    return entry.documents.flatMap { summary -> [FoundTexts.Hit] in
      guard let text = library.keptText(of: summary.id), bytes.allSatisfy({ text.holds($0) }),
        let disclosure = try? library.disclosure(summary.id)
      else { return [] }
      return disclosure.passages.filter { passage in !passage.text.isEmpty && wanted.allSatisfy(passage.text.holds) }
        .map { FoundTexts.Hit(key: entry.key, isBudget: summary.kind == .budget, passage: $0) }
    }
  }
}

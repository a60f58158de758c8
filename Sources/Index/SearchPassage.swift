import BudgetModel
import Catalogues

/// A sentence of a document's text that can be found by its words.
public struct SearchPassage: Sendable {
  /// The sentence as published.
  public let text: String
  /// Where it stands.
  public let source: Source
  /// Whether it stands in the budget.
  public let isBudget: Bool
  /// Which department and year, by position in the index.
  public var entry: UInt16
}

extension SearchIndex {
  /// Adds the text of a department's documents; nothing where it was added before.
  public mutating func gatherText(_ key: DepartmentYear, _ open: OpenYear) {
    guard let entry = entries.firstIndex(where: { $0.key == key }), !entries[entry].hasText else { return }
    entries[entry].hasText = true
    for disclosure in open.accounts.disclosures {
      for passage in disclosure.passages where !passage.text.isEmpty {
        passages.append(
          SearchPassage(
            text: passage.text, source: passage.source, isBudget: disclosure.kind == .budget, entry: UInt16(entry)))
      }
    }
  }

  /// The sentences that hold all words, those of one department and year first; a word may also name their department.
  /// - Returns: the first of them by position, and how many there are; none for a single character, which stands everywhere.
  /// - Complexity: linear in the length of all text.
  func passages(holding words: [String], first entry: Int?, limit: Int) -> (positions: [Int], count: Int) {
    guard words.contains(where: { $0.unicodeScalars.count > 1 }) else { return ([], 0) }
    // What a department's name says need not be said again.
    let wanted = entries.map { entry in
      let name = names[entry.name]
      return words.filter { !name.holds($0) }
    }
    var (near, far, count): ([Int], [Int], Int) = ([], [], 0)
    for (position, passage) in passages.enumerated() {
      let wanted = wanted[Int(passage.entry)]
      guard !wanted.isEmpty, wanted.allSatisfy(passage.text.holds) else { continue }
      count += 1
      if Int(passage.entry) == entry {
        if near.count < limit { near.append(position) }
      } else if far.count < limit {
        far.append(position)
      }
    }
    return (Array((near + far).prefix(limit)), count)
  }

  /// Adds a sentence found elsewhere.
  /// - Parameter entry: the department's year, asked for where it is not here yet; nil leaves the sentence out.
  public mutating func add(
    _ passage: Passage, isBudget: Bool, of key: DepartmentYear, _ entry: () -> YearSummary?
  ) {
    if !entries.contains(where: { $0.key == key }) {
      guard let entry = entry() else { return }
      hold(entry, isIndexed: true)
    }
    guard let position = entries.firstIndex(where: { $0.key == key }) else { return }
    passages.append(
      SearchPassage(text: passage.text, source: passage.source, isBudget: isBudget, entry: UInt16(position)))
    if let count = counts?[.text] { counts?[.text] = count + 1 } else { counts?[.text] = 1 }
  }

  /// Adds sentences of another index, with where they stand.
  mutating func add(passages positions: [Int], of other: SearchIndex) {
    for position in positions {
      var passage = other.passages[position]
      guard let entry = entry(like: other.entries[Int(passage.entry)], of: other) else { continue }
      passage.entry = UInt16(entry)
      passages.append(passage)
    }
  }
}

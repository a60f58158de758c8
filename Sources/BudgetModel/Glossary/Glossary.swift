/// The words of the field: what the program calls them, and what they mean.
public enum Glossary {
  /// All of them, group by group: budgets, money, accounts, performance, what this program calls things.
  public static let all = budgets + money + accounts + performance + program

  /// The words that stand in some texts, in the order of the texts; a word that stands only as a part of a longer one is left out, and
  /// so is one of a single character that does not stand alone.
  public static func entries(in texts: [String]) -> [GlossaryEntry] {
    var found: [GlossaryEntry] = []
    for text in texts {
      let hits = all.compactMap { entry in
        entry.words.first { $0.utf8.count > 3 ? text.holds($0) : text == $0 }.map { (entry: entry, word: $0) }
      }
      for hit in hits where !found.contains(hit.entry) {
        // 预算 need not be explained where 年初预算 is.
        let isPart = hits.contains { other in
          other.entry != hit.entry && other.word.utf8.count > hit.word.utf8.count && other.word.holds(hit.word)
        }
        if !isPart { found.append(hit.entry) }
      }
    }
    return found
  }
}

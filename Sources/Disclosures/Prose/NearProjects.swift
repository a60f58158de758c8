import BudgetModel

/// Projects that sentences name and no list has, but for one whose name differs in a word: 经济普查项目 where the lists have 农业普查经费.
struct NearProjects {
  /// A project of the lists, without the words that say it is one.
  private struct Listed {
    let name: String
    let stem: [Character]
  }

  /// The fewest characters of a name that two must have in common.
  private static let least = 6
  /// The most characters of the word that differs.
  private static let most = 3

  private let listed: [Listed]
  /// All that tables and lists name, to be looked through for a name.
  private let known: String

  /// - Parameters:
  ///   - names: the names of all projects.
  ///   - tables: the tables, whose rows may name others.
  init(_ names: [String], tables: [Table]) {
    listed = names.map { Listed(name: $0, stem: Array(Self.stem($0))) }.filter { $0.stem.count >= Self.least + 2 }
    known = (names + tables.flatMap(\.rows).map(\.name)).map { Text.squeezed($0) }.joined(separator: "\n")
  }

  /// The phrases of a sentence, as ``StatedPhrase/Kind/misnamed`` writes them.
  func phrases(in sentence: String) -> [String] {
    guard !listed.isEmpty, Text.contains(sentence, any: ["经费", "项目"]) else { return [] }
    return sentence.split(whereSeparator: { "，,。；;、：:（(）)“”《》".contains($0) }).compactMap { clause in
      guard let end = Self.endings.lazy.compactMap({ Text.range(of: $0, in: clause) }).first else { return nil }
      let words = Array(clause[..<end.lowerBound])
      return listed.lazy.compactMap { near($0, to: words) }.first
    }
  }

  /// The name that words end with, where it is a listed one but for a word in it.
  private func near(_ own: Listed, to words: [Character]) -> String? {
    guard words.count >= own.stem.count else { return nil }
    let said = Array(words.suffix(own.stem.count))
    let head = zip(said, own.stem).prefix { $0 == $1 }.count
    let tail = zip(said.reversed(), own.stem.reversed()).prefix { $0 == $1 }.count
    let differing = own.stem.count - head - tail
    guard head + tail > Self.least, max(head, tail) >= Self.least - 1, (1...Self.most).contains(differing),
      head > 1, tail > 1 || head >= Self.least
    else { return nil }
    let (ours, theirs) = (said[head..<(head + differing)], own.stem[head..<(head + differing)])
    // Of another year, stage or number there may have been one before.
    guard !(ours + theirs).contains(where: { $0.isNumber || "一二三四五六七八九十甲乙上下和与及、".contains($0) }),
      !known.contains(String(said))
    else { return nil }
    let half = (StatedPhrase.limit - 1) / 2
    return String(said.suffix(half)) + "；" + own.name.prefix(half)
  }

  /// A name without its year and the words that say it is a project.
  private static func stem(_ name: String) -> String {
    var stem = Text.squeezed(name)
    if let parts = Text.parts(aroundYearIn: stem), parts.before.isEmpty { stem = String(parts.after) }
    while let end = endings.first(where: stem.hasSuffix) { stem.removeLast(end.count) }
    return stem
  }

  private static let endings = ["项目经费", "专项经费", "工作经费", "项目支出", "项目资金", "补助经费", "经费", "项目", "专项"]
}

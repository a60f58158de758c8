import BudgetModel

extension OpenDisclosure {
  /// The phrases of a kind, in published order.
  func phrases(_ kinds: StatedPhrase.Kind...) -> [StatedPhrase] {
    disclosure.phrases.filter { kinds.contains($0.kind) }
  }

  /// Where a phrase stands.
  func place(_ phrase: StatedPhrase) -> FindingPlace {
    var section = ""
    if case .prose(let heading, _) = phrase.source.place, heading != phrase.text { section = heading + " · " }
    return FindingPlace(disclosure: id, source: phrase.source, text: section + phrase.text)
  }

  /// Whether its narrative was read: a document of tables alone has none.
  var hasNarrative: Bool { !disclosure.claims.isEmpty || disclosure.phrases.contains { $0.kind != .part } }
}

extension StatedPhrase {
  /// The heading it stands under and the sentence there; nil where it stands in no sentence.
  var sentence: (section: String, number: Int)? {
    guard case .prose(let section, let number) = source.place else { return nil }
    return (section, number)
  }

  /// The years it names.
  var years: [Int] { text.publishedYears }
}

extension String {
  /// The years from 2000 to 2099 in a text, where 年 follows them.
  var publishedYears: [Int] {
    let bytes = Array(utf8)
    let mark = Array("年".utf8)
    return bytes.indices.compactMap { index in
      guard index + 7 <= bytes.count, Array(bytes[(index + 4)..<(index + 7)]) == mark,
        bytes[index] == 0x32, bytes[index + 1] == 0x30,
        bytes[index..<(index + 4)].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        index == 0 || !(0x30...0x39).contains(bytes[index - 1])
      else { return nil }
      return bytes[index..<(index + 4)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
  }
}

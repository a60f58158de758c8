import BudgetModel

/// What sentences say an account is for, where that is what another account is for: 事业单位医疗18.28万元。主要用于职工基本养老保险缴费.
enum AccountUses {
  /// What accounts of every department are for, by the words that name them and their use alike.
  private static let families = [
    ["医疗"], ["养老"], ["年金"], ["公积金"], ["购房补贴", "购房"], ["提租补贴", "提租", "租金补贴"], ["失业"], ["工伤"],
  ]

  /// Those of a section, as ``StatedPhrase/Kind/swapped`` writes them.
  static func read(_ sentences: [Narrative.Sentence]) -> [(text: String, sentence: Narrative.Sentence)] {
    sentences.indices.compactMap { index in
      let sentence = sentences[index]
      guard let range = Text.range(of: "用于", in: sentence.text) else { return nil }
      let use = sentence.text[range.upperBound...].prefix { !"；;".contains($0) }
      var head = sentence.text[..<range.lowerBound]
      // 主要用于 in a sentence of its own is of the account before it.
      if head.count <= 4, index > 0, !sentences[index - 1].text.contains("用于") { head = sentences[index - 1].text[...] }
      let named = families.filter { Text.contains(head, any: $0) }
      guard named.count == 1, let own = named.first, !Text.contains(use, any: own),
        let word = families.lazy.compactMap({ $0.first(where: use.contains) }).first,
        StatedNumber.all(in: String(head)).count <= 2, let name = name(in: head, of: own)
      else { return nil }
      let said = use.prefix { !"，,。、".contains($0) }
      return (name + "：用于" + (said.contains(word) ? said.prefix(30) : use.prefix(30)), sentence)
    }
  }

  /// The clause that names the account, up to its figure.
  private static func name(in head: Substring, of own: [String]) -> String? {
    guard
      let clause = head.split(whereSeparator: { "，,：:。".contains($0) }).first(where: { Text.contains($0, any: own) })
    else { return nil }
    let behind = Subject.withoutNumber(String(clause)).drop { $0.isASCII || $0 == "－" || $0 == "—" }
    let name = behind.prefix { !($0.isASCII && $0.isNumber) }.suffix(24)
    return name.isEmpty ? nil : String(name)
  }
}

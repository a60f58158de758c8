import BudgetModel

/// Names listed behind the number of what is named: 内设机构12个，分别为：办公室、人事处….
enum CountedNames {
  /// The lists of a sentence; none where what is counted, or where the list ends, is not clear.
  static func list(in sentence: String) -> (subject: String, names: [String])? {
    guard
      let mark = PhraseWords.listing.lazy.compactMap({ Text.range(of: $0, in: sentence) }).first,
      // 内设机构3个： ends with what the number counts by.
      let subject = subject(
        "：:".contains(sentence[mark].suffix(1)) && !"包即".contains(sentence[mark].prefix(1))
          ? sentence[..<mark.upperBound].dropLast() : sentence[..<mark.lowerBound])
    else { return nil }
    let names = names(sentence[mark.upperBound...].drop { "：:为是".contains($0) })
    return names.count > 1 ? (subject, names) : nil
  }

  /// What offices, units and projects are counted by; posts are counted by others.
  private static let measures: [Character] = ["个", "家"]

  /// What is counted, with its number: the last clause before the list that holds one number.
  private static func subject(_ before: Substring) -> String? {
    let clauses = before.split { "，,：:".contains($0) }.suffix(2).reversed()
    guard let clause = clauses.first(where: { !StatedNumber.all(in: String($0)).isEmpty }) else { return nil }
    let numbers = StatedNumber.all(in: String(clause))
    guard let number = numbers.first, numbers.count == 1, case .count(let measure) = number.quantity,
      measure.count == 1, measure.first.map(measures.contains) ?? false,
      // 13 个处室和机关党委: the list has more than was counted.
      !Text.contains(number.after, any: ["和", "及", "与", "余", "多"]), !number.text.contains(".")
    else { return nil }
    let own = String(number.before.suffix(12)) + number.text + number.quantity.text + number.after
    return String(own.suffix(StatedPhrase.limit))
  }

  /// The names up to the end of the list: marks in brackets part none, commas do where nothing else does.
  private static func names(_ list: Substring) -> [String] {
    let names = names(list, parted: "、", ended: "，,")
    return names.count > 1 || list.contains("、") ? names : self.names(list, parted: "，", ended: "、；")
  }

  private static func names(_ list: Substring, parted mark: Character, ended ends: String) -> [String] {
    var names: [String] = []
    var (name, depth) = ("", 0)
    for character in list {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      if depth == 0, ends.contains(character) { break }
      if depth == 0, character == mark {
        names.append(name)
        name = ""
      } else {
        name.append(character)
      }
    }
    names.append(name)
    return depth == 0 ? names.filter { !$0.isEmpty } : []
  }
}

extension CountedNames {
  /// The fewest names before 等 that make a list of all and not of some.
  private static let fewestBefore = 4

  /// Names that stand before their number: 甲局、乙站、丙所、丁院等4家单位; none where only some are named.
  static func listBefore(in sentence: String) -> (subject: String, names: [String])? {
    var rest = sentence[...]
    while let mark = Text.range(of: "等", in: rest) {
      rest = rest[mark.upperBound...]
      let behind = rest.drop { $0 == " " }
      guard let number = StatedNumber.all(in: String(behind.prefix(16))).first, number.before.isEmpty,
        case .count(let measure) = number.quantity, measure.count == 1,
        measure.first.map(measures.contains) ?? false, !number.text.contains(".")
      else { continue }
      let clause = sentence[..<mark.lowerBound].split { "，,：:；;".contains($0) }.last ?? ""
      let names = names(clause)
      guard names.count >= fewestBefore else { continue }
      let thing = number.after.prefix { !"以和及与，,、".contains($0) }
      return ("等" + number.text + measure + thing.prefix(8), names)
    }
    return nil
  }
}

extension CountedNames {
  /// Names in numbered paragraphs behind the sentence that counts them: 设3个内设机构，包括：, then （一）办公室。….
  static func listBehind(_ sentence: String, _ paragraphs: ArraySlice<[Narrative.Sentence]>) -> (
    subject: String, names: [String]
  )? {
    var end = sentence[...]
    while let last = end.last, "：:".contains(last) { end.removeLast() }
    guard end.endIndex < sentence.endIndex else { return nil }
    if let close = end.last, "）)".contains(close), let open = end.lastIndex(where: { "（(".contains($0) }) {
      end = end[..<open]
    }
    guard let mark = announcing.first(where: end.hasSuffix), let subject = kinds(end.dropLast(mark.count)) else {
      return nil
    }
    let names = Self.names(in: paragraphs)
    return names.count > 1 ? (subject, names) : nil
  }

  /// What a sentence ends with that counts what is listed in the paragraphs behind it.
  private static let announcing = ["包括", "分别为", "分别是"]

  /// The names in numbered paragraphs, from the first on.
  private static func names(in paragraphs: ArraySlice<[Narrative.Sentence]>) -> [String] {
    var names: [String] = []
    let rank = rank(paragraphs.first?.first?.text ?? "")
    for paragraph in paragraphs {
      guard let first = paragraph.first?.text, let (number, name) = numbered(first), number == names.count + 1,
        Self.rank(first) == rank
      else { break }
      let own = name.prefix { !"。：:，,".contains($0) }
      // A line may break within the brackets behind a name: 12.某处（挂“甲中心”、.
      names.append(String(own.contains("、") ? own.prefix { !"（(".contains($0) } : own))
    }
    return names.contains { $0.isEmpty || $0.contains("、") } ? [] : names
  }

  /// Lists by kind behind the sentence that counts the kinds, each under its name: 包括3个内设机构和2个派出机构，具体包括：, then
  /// （一）内设机构, and 1、办公室, 2、… below it.
  static func listsByKind(_ sentence: String, _ paragraphs: [[Narrative.Sentence]]) -> [(
    subject: String, names: [String]
  )] {
    let end = sentence.hasSuffix("：") || sentence.hasSuffix(":") ? sentence.dropLast() : ""
    guard let mark = announcing.first(where: end.hasSuffix) else { return [] }
    let counted = StatedNumber.all(in: String(end.dropLast(mark.count))).filter { number in
      guard case .count(let measure) = number.quantity else { return false }
      return measure.count == 1 && (measure.first.map(measures.contains) ?? false) && !number.text.contains(".")
    }
    var lists: [(subject: String, names: [String])] = []
    var rest = paragraphs[...]
    var kind = 1
    while let title = rest.first?.first?.text, "（(".contains(title.prefix(1)), let (number, name) = numbered(title),
      number == kind
    {
      let names = names(in: rest.dropFirst())
      rest = rest.dropFirst(names.count + 1)
      kind += 1
      // What ends a list is the next heading: one that holds text may be a name whose line broke.
      guard !rest.isEmpty else { break }
      let own = counted.filter { name.hasSuffix(thing($0)) && !thing($0).isEmpty }
      if names.count > 1, own.count == 1 {
        lists.append((own[0].text + own[0].quantity.text + thing(own[0]), names))
      }
    }
    return lists
  }

  /// What a number counts, without the word that joins the next.
  private static func thing(_ number: StatedNumber) -> String {
    let joint = ["以及", "和", "及", "与"].first { number.after.hasSuffix($0) } ?? ""
    return String(number.after.dropLast(joint.count))
  }

  /// What is counted, kind by kind: 行政单位1家、事业单位4家.
  private static func kinds(_ words: Substring) -> String? {
    let numbers = StatedNumber.all(in: String(words))
    let counted = numbers.filter { number in
      guard case .count(let measure) = number.quantity else { return false }
      return measure.count == 1 && (measure.first.map(measures.contains) ?? false) && !number.text.contains(".")
    }
    guard !counted.isEmpty, counted.count == numbers.count else { return nil }
    let kinds = counted.map { number in
      number.before.suffix(12).filter { !($0.isASCII && $0.isNumber) && $0 != "、" } + number.text + number.quantity.text
        + number.after
    }
    let subject = kinds.joined(separator: "、")
    return subject.count <= StatedPhrase.limit ? subject : nil
  }

  /// How a paragraph is numbered: 1、, （1）, 一、 or （一）.
  private static func rank(_ text: String) -> [Bool] {
    let isBracketed = "（(".contains(text.prefix(1)) && !text.isEmpty
    return [isBracketed, text.dropFirst(isBracketed ? 1 : 0).first?.isASCII ?? false]
  }

  /// The number a paragraph begins with, and what follows it.
  private static func numbered(_ text: String) -> (Int, Substring)? {
    var rest = text[...]
    if let open = rest.first, "（(".contains(open) { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
    guard let number = Text.number(digits), let mark = rest.dropFirst(digits.count).first, "、.．）)".contains(mark) else {
      return nil
    }
    return (number, rest.dropFirst(digits.count + 1))
  }
}

import BudgetModel

/// Names listed behind the number of what is named: 内设机构12个，分别为：办公室、人事处….
enum CountedNames {
  /// The lists of a sentence; none where what is counted, or where the list ends, is not clear.
  static func list(in sentence: String) -> (subject: String, names: [String])? {
    guard
      let mark = PhraseWords.listing.lazy.compactMap({ Text.range(of: $0, in: sentence) }).first,
      // 内设机构3个： ends with what the number counts by.
      let subject = subject(
        sentence[mark].first.map(measures.contains) ?? false
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

  /// The names up to the end of the list: marks in brackets part none.
  private static func names(_ list: Substring) -> [String] {
    var names: [String] = []
    var (name, depth) = ("", 0)
    for character in list {
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      if depth == 0, "，,".contains(character) { break }
      if depth == 0, character == "、" {
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

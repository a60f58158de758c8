/// Finds the names of other bodies where a document should name its own publisher.
///
/// Bodies of the publisher's place are looked for, and only before words that speak of the publisher's own matters: a text may name
/// others as often as it likes.
struct NamedBodies {
  private let own: String
  private let place: String

  /// - Parameter department: who publishes.
  init(_ department: String) {
    own = Text.squeezed(department)
    let region = Divisions.region(in: own).map(\.name) ?? ""
    place = region.isEmpty || !own.hasPrefix(region) ? Self.place(of: own) : region
  }

  /// What a name begins with that sounds like a place: 某县 of 某县某局.
  private static func place(of name: String) -> String {
    guard let end = name.dropFirst().prefix(8).firstIndex(where: { "省市州盟区县旗镇乡".contains($0) }) else { return "" }
    return String(name[...end])
  }

  /// Whether a name is the publisher's, whole or in part.
  func isOwn(_ name: String) -> Bool {
    let name = Text.squeezed(name)
    return own.hasPrefix(name) || name.hasPrefix(own) || own.hasSuffix(name) || name.hasSuffix(own)
  }

  /// Another body that a heading names as if it were the publisher; nil for none.
  func other(inHeading heading: String) -> String? {
    names(in: Text.squeezed(heading)).first { Text.begins($0.behind, any: PhraseWords.ownHeadings) }?.name
  }

  /// The other bodies that a sentence names as if they were the publisher.
  func others(in sentence: String) -> [String] {
    names(in: sentence).filter { Text.begins($0.behind, any: PhraseWords.ownMatters) }.map(\.name)
  }

  /// The other bodies of the publisher's place, with what stands behind each, a year left out.
  private func names(in text: String) -> [(name: String, behind: String)] {
    guard place.count >= 2, text.contains(place) else { return [] }
    var found: [(String, String)] = []
    var start = text.startIndex
    while let range = Text.range(of: place, in: text[start...]) {
      start = range.upperBound
      if text[range.lowerBound...].hasPrefix(own) { continue }
      let rest = text[range.upperBound...].prefix(20)
      for count in 2..<max(3, rest.count) {
        let name = place + rest.prefix(count)
        let behind = Self.withoutYear(text[range.upperBound...].dropFirst(count))
        let isNext =
          Text.begins(behind, any: PhraseWords.ownMatters) || Text.begins(behind, any: PhraseWords.ownHeadings)
        if isNext, BodyName.isEnded(name), name.allSatisfy(\.isLetter), !isOwn(name) {
          found.append((name, behind))
          break
        }
      }
    }
    return found
  }

  /// What stands behind a name, without the year and the words that lead from the one to the other: 纳入2026年部门预算.
  private static func withoutYear(_ text: Substring) -> String {
    var rest = text.prefix(24)
    while let word = PhraseWords.leadingOn.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 4, rest.dropFirst(4).first == "年" {
      rest = rest.dropFirst(5)
      if rest.first == "度" { rest = rest.dropFirst() }
    }
    return String(rest)
  }
}

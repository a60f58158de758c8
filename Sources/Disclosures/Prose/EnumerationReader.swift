import BudgetModel

/// Reads what 人员经费 and 公用经费 are said to consist of, and the names behind numbers of offices and units.
enum EnumerationReader {
  /// The enumerations of a narrative.
  static func enumerations(_ narrative: Narrative) -> [Enumeration] {
    components(narrative.explanations) + classes(narrative.explanations) + counted(narrative.organisation)
      + counted(narrative.explanations)
  }

  private static func counted(_ sections: [Narrative.Section]) -> [Enumeration] {
    sections.indices.flatMap { number in
      let section = sections[number]
      return section.paragraphs.indices.flatMap { index in
        section.paragraphs[index].flatMap { sentence -> [Enumeration] in
          let list =
            CountedNames.list(in: sentence.text) ?? CountedNames.listBefore(in: sentence.text)
            ?? CountedNames.listBehind(sentence.text, section.paragraphs[(index + 1)...])
          // Short numbered lines are headings, each of a section of its own.
          let isLast = index == section.paragraphs.count - 1 && ":：".contains(sentence.text.suffix(1))
          let lists =
            list.map { [$0] }
            ?? (isLast ? CountedNames.listsByKind(sentence.text, headings(sections[(number + 1)...])) : [])
          let source = Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page)
          return lists.map { Enumeration(subject: $0.subject, names: $0.names, source: source) }
        }
      }
    }
  }

  /// The headings of sections up to the first that holds text, each as a paragraph.
  private static func headings(_ sections: ArraySlice<Narrative.Section>) -> [[Narrative.Sentence]] {
    let bare = sections.prefix { $0.paragraphs.isEmpty }.count
    return sections.prefix(bare + 1).map { [Narrative.Sentence(number: 1, text: $0.heading)] }
  }

  /// The classes of expenditure that a sentence names.
  private static func classes(_ sections: [Narrative.Section]) -> [Enumeration] {
    sections.flatMap { section in
      section.paragraphs.joined().compactMap { sentence -> Enumeration? in
        guard let mark = Text.range(of: Enumeration.classes, in: sentence.text) else { return nil }
        let names = sentence.text[mark.upperBound...].drop { "：:".contains($0) }.prefix { !"；;。".contains($0) }
          .split(whereSeparator: { "、，,".contains($0) }).map(String.init)
        guard names.count > 2, names.allSatisfy({ $0.hasSuffix("支出") && $0.count < 16 }) else { return nil }
        return Enumeration(
          subject: Enumeration.classes, names: names,
          source: Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page))
      }
    }
  }

  /// Those in sections on 基本支出.
  private static func components(_ sections: [Narrative.Section]) -> [Enumeration] {
    sections.filter { $0.heading.contains("基本支出") }.flatMap { section in
      section.paragraphs.joined().compactMap { sentence -> Enumeration? in
        let source = Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page)
        guard let mark = ["主要包括", "主要用于", "包括"].lazy.compactMap({ Text.range(of: $0, in: sentence.text) }).first,
          let subject = ["人员经费", "公用经费"].first(where: {
            Text.range(of: $0, in: sentence.text).map { $0.lowerBound < mark.lowerBound } ?? false
          })
        else { return nil }
        let names = sentence.text[mark.upperBound...].split(whereSeparator: { "、，,：:".contains($0) })
          .map { name in
            let end = ["等费用", "等支出", "等"].first { name.hasSuffix($0) }
            return String(name.dropLast(end?.count ?? 0))
          }
        return names.count > 1
          ? Enumeration(subject: subject, names: names.filter { !$0.isEmpty }, source: source) : nil
      }
    }
  }
}

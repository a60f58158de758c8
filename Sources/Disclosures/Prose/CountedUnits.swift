import BudgetModel

/// The table of the units a budget covers, behind the sentence that counts those below the publisher: 3个下属单位……详细情况见下表.
enum CountedUnits {
  /// The units below the publisher that tables list, with their number as the sentence gives it; none where it gives none, or where the
  /// table does not have the publisher itself, or has it twice: then it is not clear which of its rows are units below.
  static func enumerations(_ narrative: Narrative, _ parts: [Part], department: String) -> [Enumeration] {
    let tables = zip(parts, parts.dropFirst()).compactMap { before, after -> [String]? in
      guard case .line(let line) = before, case .rows(let rows) = after, isAnnouncement(Text.squeezed(line.text)) else {
        return nil
      }
      return names(rows)
    }
    guard let names = tables.first, tables.count == 1 else { return [] }
    let below = names.filter { $0 != department && !Text.contains($0, any: ["本级", "本部", "机关）", "机关)"]) }
    guard below.count > 1, below.count == names.count - 1 else { return [] }
    return narrative.organisation.flatMap { section in
      section.paragraphs.joined().compactMap { sentence -> Enumeration? in
        guard isAnnouncement(sentence.text),
          let number = StatedNumber.all(in: sentence.text).first(where: { number in
            Text.begins(number.after, any: ["下属", "所属", "直属"]) && number.after.hasSuffix("单位")
              && !number.text.contains(".")
          })
        else { return nil }
        return Enumeration(
          subject: number.text + number.quantity.text + number.after + Enumeration.inTable, names: below,
          source: Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page))
      }
    }
  }

  private static func isAnnouncement(_ text: String) -> Bool {
    ["见下表", "如下表"].contains { text.hasSuffix($0) || text.hasSuffix($0 + "：") || text.hasSuffix($0 + ":") }
  }

  /// The names in the column 单位名称; none where a row has none, or several.
  private static func names(_ rows: Part.Rows) -> [String]? {
    guard let head = rows.rows.first?.cells.map({ Text.squeezed($0) }),
      let column = head.firstIndex(of: "单位名称")
    else { return nil }
    let names = rows.rows.dropFirst().map { $0.cells.indices.contains(column) ? Text.squeezed($0.cells[column]) : "" }
    return names.contains { $0.isEmpty || $0.contains("、") } ? nil : names
  }
}

import BudgetModel

/// A document names its own publisher where it speaks of itself.
///
/// The name above a table or in its title, a name in a heading, and one before words that speak of the publisher's own matters
/// (某县某局2026年收入预算) are the publisher's. Another body of the same place there was left standing from another document: one
/// note for each name with all its places.
///
/// Tolerance: names that begin or end with one another are one: 某县某局（本级）.
///
/// Example: 部门名称：某县水务局 above one table of 某县财政局.
///
/// Silent where a third of the tables name others: then the document is of several units.
///
/// 说明
///
/// 文件述及自身之处，应为本部门（单位）的名称。
///
/// 表上方和表标题中的名称、正文标题中的名称，以及表述自身事项之前的名称（某县某局2026年收入预算），应为公开文件的部门（单位）。出现同一地方的其他机构的，疑似套用他人文本，每一名称一条提示，列出各处。
///
/// 容差：一名为另一名的开头或结尾的（如“（本级）”），视为相同。
///
/// 例：某县财政局的表，其上注“部门名称：某县水务局”。
///
/// 三分之一以上的表列有其他名称（含多个单位）时，不作提示。
public struct OtherBodies: Rule {
  /// E13.
  public let id = RuleID(.coverage, 13)
  /// What it compares.
  public let title = Wording(zh: "文件自称的名称", en: "the name a document gives itself")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let found = disclosure.phrases(.body)
    if found.isEmpty, disclosure.hasNarrative { report.held(id) }
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let places = found.filter { $0.text == phrase.text }.map(disclosure.place)
      let (own, more) = (disclosure.disclosure.department.name, places.count > 1)
      let (zh, en) = Self.place(phrase, disclosure)
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "文件为“\(own)”的，\(zh)\(more ? "等 \(places.count) 处" : "")却称“\(phrase.text)”。",
            en:
              "The document is of “\(own)”; \(en)\(more ? " and \(places.count - 1) more" : "") names “\(phrase.text)”."
          ),
          places: places))
    }
  }

  private static func place(_ phrase: StatedPhrase, _ disclosure: OpenDisclosure) -> (zh: String, en: String) {
    if let (section, _) = phrase.sentence { return ("正文“\(section)”", "the text under “\(section)”") }
    guard case .table(let number, _, _, _) = phrase.source.place,
      let open = disclosure.openTables.first(where: { $0.table.number == number })
    else { return ("表上方", "a table's head") }
    return ("\(open.name)", "\(open.name)")
  }
}

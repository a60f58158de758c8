import BudgetModel

/// A unit's document speaks of the unit.
///
/// A document titled 单位预算 or 单位决算 is about one unit; where its text says 本部门, 我部门 or 部门预算安排 of itself, it was drawn
/// from a department's. One note with all places.
///
/// Tolerance: none.
///
/// Example: a 单位预算 that ends with 2026年部门预算安排购置车辆0辆.
///
/// Silent in documents of departments, whose offices speak of themselves as units rightly, and where the title says neither.
///
/// 说明
///
/// 单位的文件应以单位自称。
///
/// 标题为单位预算、单位决算的文件只涉及一个单位；其文字自称“本部门”“我部门”“部门预算安排”的，疑似套用部门文本，并为一条提示，列出各处。
///
/// 容差：无。
///
/// 例：单位预算文末称“2026年部门预算安排购置车辆0辆”。
///
/// 部门的文件中，机关自称本单位并无不当，不作提示；标题未说明的，亦不作提示。
public struct PublisherWords: Rule {
  /// E9.
  public let id = RuleID(.coverage, 9)
  /// What it compares.
  public let title = Wording(zh: "单位文件的自称", en: "what a unit's document calls itself")

  private static let ofDepartments = ["本部门", "我部门", "部门预算安排"]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard PublicationScope(title: disclosure.disclosure.title) == .unit, disclosure.hasNarrative else { return }
    let found = disclosure.phrases(.publisher).filter { Self.ofDepartments.contains($0.text) }
    guard let first = found.first else {
      report.held(id)
      return
    }
    let words = found.reduce(into: [String]()) { if !$0.contains($1.text) { $0.append($1.text) } }
    let section = first.sentence?.section ?? ""
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: disclosure.id,
        message: Wording(
          zh: "文件为单位预算或决算，正文“\(section)”等 \(found.count) 处却称“\(words.joined(separator: "”“"))”。",
          en:
            "The document is a unit's, while the text under “\(section)” (\(found.count) in all) says "
            + "“\(words.joined(separator: "”, “"))”."),
        places: found.map(disclosure.place)))
  }
}

import BudgetModel

/// A sentence speaks of the document's year, and compares it with the year before.
///
/// Where a sentence compares with another year than the one before (比2023年预算减少 in a budget of 2025, 比2025年预算减少 there, too), while the other changes of the text are
/// against the year before, or gives the publisher's own budget to another year alone (2024年部门预算安排购置车辆), the year is noted. So are months of one year that follow each other the wrong way (12月统一招标，11月才完成) and periods that
/// end before they begin.
///
/// Tolerance: none.
///
/// Example: 比2023年预算减少12.00万元 in a budget of 2025.
///
/// Silent where fewer than two changes are stated, and where the sentence names the document's year, too, or compares (of the publisher's own
/// budget).
///
/// 说明
///
/// 文字应述文件的年度，并与上一年度比较。
///
/// 句中与上一年度以外的年度比较（2025 年预算称“比2023年预算减少”，或与 2025 年预算本身比较）、而其他增减均与上年比较的，以及将本部门（单位）预算称为另一年度的（“2024年部门预算安排购置车辆”），作提示。同一年内月份先后颠倒（“12月统一招标，11月才完成”），以及起止时间颠倒的，亦作提示。
///
/// 容差：无。
///
/// 例：2025 年预算称“比2023年预算减少12.00万元”。
///
/// 所述增减不足两处，句中亦有文件年度，或（述及本部门预算的句子）有比较的，不作核对。
public struct MisdatedSentences: Rule {
  /// E16.
  public let id = RuleID(.coverage, 16)
  /// What it compares.
  public let title = Wording(zh: "句中的年度与比较的年度", en: "the years of sentences, and those they compare with")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.misordered) {
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(phrase.sentence?.section ?? "")”称“\(phrase.text)”，先后颠倒。",
            en: "Under “\(phrase.sentence?.section ?? "")” the text says “\(phrase.text)”, which is out of order."),
          places: [disclosure.place(phrase)]))
    }
    let changes = disclosure.statedClaims.count { [.change, .changeRate].contains($0.claim.measure) }
    // Final accounts compare with their own year's budget.
    let found = disclosure.phrases(.misdated).filter {
      disclosure.kind == .budget || !$0.years.contains(disclosure.year)
    }
    // Most of a text compares with the year before.
    guard changes > 1, found.count * 2 <= changes else { return }
    report.held(id, times: changes - found.count)
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let places = found.filter { $0.text == phrase.text }.map(disclosure.place)
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh:
              "文件为 \(disclosure.year) 年度，正文“\(section)”\(places.count > 1 ? "等 \(places.count) 处" : "")称“\(phrase.text)”。",
            en:
              "The document is of \(disclosure.year); under “\(section)” \(places.count > 1 ? "and elsewhere " : "")the text says “\(phrase.text)”."
          ),
          places: places))
    }
  }
}

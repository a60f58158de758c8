import BudgetModel

/// A figure is not 10,000 times its twin.
///
/// Where a figure of the narrative, or a target form's money for the year, is ten thousand times the figure of the table
/// it repeats, or a ten-thousandth, 元 and 万元 seem to have been taken for one another. So do they where a table prints a unit in
/// which its totals are those of no other table, and are in the other unit those of two or more, or in which none of its figures stands in
/// the text or, by its row, in another table, and two or more do in the other unit. An amount of a sentence in another unit than all beside it is
/// one, too, where in their unit it is a part, or the whole, of a sum that holds, or what the text says elsewhere of the same thing.
///
/// Tolerance: one ten-thousandth of the larger figure, for the rounding of the smaller one.
///
/// Example: the table has 51.46 万元, the form 51.46 元.
///
/// Silent where either figure is zero or not published, and where any figure the words may mean agrees.
///
/// 说明
///
/// 数字与其对应数字不应相差一万倍。
///
/// 文字说明的数字或目标表的年度资金，为其所对应的表中数字的一万倍或万分之一的，元与万元疑似混用。表所印单位与其他表不符、而按另一单位其合计与两张以上的表一致，或其多个数字为文字、他表同名各行所列的，亦属混用，作一条报告。同节各金额中仅有一个单位不同、以其余的单位计即与所述合计或他处同一事项相符的，亦属混用。
///
/// 容差：较大数的万分之一，以容纳较小数的尾差。
///
/// 例：项目表 51.46 万元，目标表 51.46 元。
///
/// 任一数为零或未列，或与可能所指的任一数字相符时，不作提示。
public struct UnitSlips: Rule {
  /// E4.
  public let id = RuleID(.coverage, 4)
  /// What it compares.
  public let title = Wording(zh: "疑似元、万元混用", en: "figures that differ by a factor of 10,000")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.unit) { addPrinted(phrase, disclosure, into: &report) }
    let figures = disclosure.figures
    var told: Set<FindingPlace> = []
    for claim in disclosure.statedClaims {
      guard let quantity = claim.quantity ?? TableQuantity(ofPerformance: claim, in: disclosure.kind) else {
        continue
      }
      let sums = figures.candidates(quantity).map { Equation(claim.term, isSumOf: $0.terms) }
      let outcomes = sums.compactMap { $0.judged() }
      if outcomes.contains(where: { $0.outcome != .contradiction }) { continue }
      if let slip = sums.first(where: Self.isSlip) {
        add(slip, Wording(zh: "正文“\(claim.section)”", en: "under “\(claim.section)”"), into: &report)
        told.insert(claim.term.place)
      }
    }
    checkSums(disclosure, told: told, into: &report)
    for project in disclosure.openProjects where project.project.listing != nil {
      guard let form = project.total(.annual), let listed = project.total(.approved) else { continue }
      let equation = Equation(form, isSumOf: [listed])
      if Self.isSlip(equation) {
        add(
          equation, Wording(zh: "项目\(project.name)的目标表", en: "on the target form of project \(project.name)"),
          into: &report)
      } else {
        report.held(id)
      }
    }
  }

  /// A table prints another unit than its totals have in the other tables.
  private func addPrinted(_ phrase: StatedPhrase, _ disclosure: OpenDisclosure, into report: inout Report) {
    guard case .table(let number, _, _, _) = phrase.source.place,
      let open = disclosure.openTables.first(where: { $0.table.number == number }),
      let total = open.table.rows.first(where: \.isTotal) ?? open.table.rows.first,
      let term = total.cells.indices.lazy.compactMap({ open.term(total, $0) }).first
    else { return }
    let place = FindingPlace(
      disclosure: disclosure.id, source: phrase.source, text: "\(open.table.title) · \(phrase.text)")
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh: "\(open.name)所印单位为\(phrase.text)，其合计 \(term.figure.text)与其他表相符，应为\(open.table.unit.rawValue)。",
          en:
            "\(open.name) prints \(phrase.text) as its unit; its total of \(term.figure.text) is that of other tables in "
            + "\(open.table.unit.rawValue)."),
        places: [place, term.place]))
  }

  private static func isSlip(_ equation: Equation) -> Bool {
    guard let computed = equation.judged()?.computed.value else { return false }
    return Suggestion.factor(equation.stated.figure.value, computed) == 10_000
  }

  private func add(_ equation: Equation, _ place: Wording, into report: inout Report) {
    report.check(equation, rule: id) { equation, _ in
      let stated = equation.stated
      let other = equation.terms.map(\.figure.text).joined(separator: " + ")
      let text = equation.terms.first?.place.text ?? ""
      return Wording(
        zh: "\(place.zh)中，\(stated.label)为 \(stated.figure.text)；“\(text)”处为 \(other)，相差一万倍，疑似元、万元混用。",
        en:
          "\(stated.label) is \(stated.figure.text) \(place.en), and \(other) at “\(text)”: a factor of 10,000, as if 元 "
          + "and 万元 had been taken for one another.")
    }
  }
}

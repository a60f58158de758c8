import BudgetModel

/// A stated completion is what was spent over what was budgeted, and stated parts add up to the stated total.
///
/// 完成年初预算的 z% is compared with 支出决算 over 年初预算 of the same account in the same section, 完成全年预算 with the
/// whole year's budget. Where a section states a total and then its accounts one by one, their 年初预算 and 支出决算 are added
/// up; likewise the kinds of projects (…类项目), in number and in money, under the projects they make up; the “三公” expenses
/// and those of official vehicles under their totals; goods, works and services under 政府采购. The latter two only where all
/// parts are stated.
///
/// Tolerance: half a unit of the last place of every figure; for completions what the roundings of both amounts allow.
///
/// Example: a total of 70.00, then accounts of 40.00 and 20.00: 10.00 are missing.
///
/// Silent where the accounts stated are not those the table lists at that level: a text that names the main ones only is
/// not incomplete. An account that was budgeted and never spent may be missing from text and table alike; the finding
/// says so where the parts fall short.
///
/// 说明
///
/// 所述完成率应等于决算数除以预算数；所述各部分之和应等于所述总额。
///
/// 完成年初预算的百分比，与同一节内同一科目的支出决算除以年初预算核对；完成全年预算的，与全年预算核对。一节内先述总额、再逐项列述各科目的，其年初预算、支出决算分别加总；各类项目的个数和金额，亦与项目总数核对；“三公”经费、公务用车购置及运行费、政府采购，各分项俱全的，亦与其总额核对。
///
/// 容差：各数按末位的半个单位计；完成率另计两项金额尾差的影响。
///
/// 例：总额 70.00，其后各科目为 40.00 和 20.00，尚差 10.00。
///
/// 所列科目与表中该级科目不同的（如仅列主要科目），不作核对。年初有预算而全年无支出的科目，可能在文字和表中均未列出；合计少于总额时一并说明。
public struct Completion: Rule {
  /// C4.
  public let id = RuleID(.prose, 4)
  /// What it compares.
  public let title = Wording(zh: "完成率，以及各部分之和与总额", en: "completion, and parts against their total")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for section in disclosure.sections {
      for index in section.claims.indices where section.claims[index].claim.measure == .completion {
        checkCompletion(section, index, into: &report)
      }
      for measure in [Claim.Measure.approved, .executed] {
        checkAccounts(section, measure, disclosure, into: &report)
      }
      checkKinds(section, into: &report)
      for isAdjusted in [false, true] {
        checkThreePublic(section, isAdjusted, disclosure.kind, into: &report)
      }
      checkProcurement(section, into: &report)
      checkChanges(section, into: &report)
    }
  }

  /// The “三公” expenses of one section: the total and the official vehicles, each against its parts.
  private func checkThreePublic(
    _ section: ProseSection, _ isAdjusted: Bool, _ kind: DisclosureKind, into report: inout Report
  ) {
    if isAdjusted, kind == .budget { return }
    func stated(_ part: ThreePublicExpenses.Part) -> StatedClaim? {
      section.claims.first { claim in
        guard case .threePublic(part, let isOther) = claim.quantity?.item else { return false }
        return kind == .budget || isOther == isAdjusted
      }
    }
    let (abroad, receptions, vehicles) = (stated(.abroad), stated(.receptions), stated(.vehicles))
    let uses = [stated(.vehiclePurchase), stated(.vehicleRunning)].compactMap { $0 }
    let ofVehicles = vehicles.map { [$0] } ?? (uses.count == 2 ? uses : [])
    if let total = stated(.total), let abroad, let receptions, !ofVehicles.isEmpty {
      check(total, [abroad] + ofVehicles + [receptions], into: &report)
    }
    if let vehicles, uses.count == 2 { check(vehicles, uses, into: &report) }
  }

  /// The changes of the “三公” expenses of one section against the same year or budget: all of them against each of the three.
  private func checkChanges(_ section: ProseSection, into report: inout Report) {
    guard section.heading.holds("三公") else { return }
    let changes = section.claims.filter { $0.claim.measure == .change && $0.claim.figure.amount != nil }
    func stated(_ part: ThreePublicExpenses.Part, _ base: String?) -> StatedClaim? {
      let own = changes.filter { $0.claim.base == base && ThreePublicExpenses.Part($0.claim.subject) == part }
      return own.onlyOne
    }
    for total in changes where ThreePublicExpenses.Part(total.claim.subject) == .total {
      let parts = [ThreePublicExpenses.Part.abroad, .vehicles, .receptions].compactMap { stated($0, total.claim.base) }
      guard stated(.total, total.claim.base) === total, parts.count == 3 else { continue }
      report.check(Equation(total.term, isSumOf: parts.map(\.term)), rule: id) { _, judgement in
        ProsePhrases.parts(total, parts.count, Wording(zh: "增减额", en: "the change"), judgement)
      }
    }
  }

  /// Procurement of one section: all of it against goods, works and services.
  private func checkProcurement(_ section: ProseSection, into report: inout Report) {
    func stated(_ kind: String) -> StatedClaim? {
      section.claims.first { $0.quantity?.item == .procurement(kind) }
    }
    let parts = ["货物", "工程", "服务"].compactMap(stated)
    if let total = stated("合计"), parts.count == 3 { check(total, parts, into: &report) }
  }

  private func check(_ total: StatedClaim, _ parts: [StatedClaim], into report: inout Report) {
    report.check(Equation(total.term, isSumOf: parts.map(\.term)), rule: id) { _, judgement in
      ProsePhrases.parts(total, parts.count, Wording(zh: "", en: "the figure"), judgement)
    }
  }

  private func checkCompletion(_ section: ProseSection, _ index: Int, into report: inout Report) {
    let completion = section.claims[index]
    let budget: Claim.Measure = completion.claim.base == "全年预算" ? .adjusted : .approved
    let isSame = { (other: StatedClaim) in other.claim.subject == completion.claim.subject }
    // A second percentage is that of a part: 完成年初预算的 95%……，其中规划服务完成 92%.
    let before = section.claims[..<index].last {
      isSame($0) && [.executed, .amount, .completion].contains($0.claim.measure)
    }
    if before?.claim.measure == .completion { return }
    guard let executed = section.companion(of: index, where: { $0.isAmount && isSame($0) }),
      let base = section.companion(of: index, where: { $0.claim.measure == budget && isSame($0) })
    else { return }
    report.check(Equation(completion.term, isRateOf: [executed.term], to: [base.term]), rule: id) {
      equation, judgement in
      let name = budget == .adjusted ? "全年预算" : "年初预算"
      return ProsePhrases.calculated(
        completion, Wording(zh: "完成\(name)的比例", en: "the completion"),
        Wording(
          zh: "决算数 \(executed.term.figure.text)除以\(name) \(base.term.figure.text)",
          en: "\(executed.term.figure.text) spent over \(name) \(base.term.figure.text)"), equation, judgement)
    }
  }

  private func checkAccounts(
    _ section: ProseSection, _ measure: Claim.Measure, _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    let stated = section.claims.filter { $0.claim.measure == measure && $0.claim.figure.amount != nil }
    let parts = stated.filter { $0.claim.code != nil }
    guard let total = stated.first, total.claim.code == nil, parts.count > 1, stated.count == parts.count + 1,
      let level = parts.first?.claim.code?.level
    else { return }
    let codes = Set(parts.compactMap(\.claim.code))
    guard codes.count == parts.count, codes.allSatisfy({ $0.level == level }),
      let table = disclosure.open(.generalPublic)?.table
    else { return }
    let listed = Set(table.rows.compactMap { $0.code.flatMap { FunctionCode($0) } }.filter { $0.level == level })
    guard codes.isSuperset(of: listed) else { return }
    let what = measure == .approved ? "年初预算" : "支出决算"
    report.check(
      Equation(total.term, isSumOf: parts.map(\.term)), rule: id,
      explanation: { equation, judgement in
        if let other = Suggestion.wording(equation, judgement) { return other }
        guard measure == .approved, judgement.difference.value > 0 else { return nil }
        return Wording(
          zh: "年初有预算而全年无支出的科目可能未予列述",
          en: "an account that was budgeted and not spent on may have been left out")
      }
    ) { _, judgement in
      ProsePhrases.parts(total, parts.count, Wording(zh: what, en: what), judgement)
    }
  }

  /// The kinds of projects under all projects: `二级项目19个 … 其中：其他运转类项目14个 … 特定目标类项目5个`.
  private func checkKinds(_ section: ProseSection, into report: inout Report) {
    let wholes = section.claims.indices.filter {
      ["二级项目", "公开项目绩效目标"].contains(section.claims[$0].claim.subject)
    }
    for whole in wholes {
      let total = section.claims[whole]
      let end = section.claims[(whole + 1)...].firstIndex {
        !$0.claim.subject.ends("类项目") && $0.claim.subject != total.claim.subject
      }
      let parts = section.claims[(whole + 1)..<(end ?? section.claims.count)].filter {
        $0.claim.subject.ends("类项目") && $0.claim.figure.quantity == total.claim.figure.quantity
      }
      guard parts.count > 1, Set(parts.map(\.claim.subject)).count == parts.count else { continue }
      report.check(Equation(total.term, isSumOf: parts.map(\.term)), rule: id) { _, judgement in
        ProsePhrases.parts(total, parts.count, Wording(zh: "", en: "the figure"), judgement)
      }
    }
  }
}

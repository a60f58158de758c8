import BudgetModel

/// Guests, travellers and vehicles beside one another and beside their money.
///
/// Where a sentence counts groups and people (接待2批次、26人次; 出国团组1个、累计3人次), there are no people without a group, no group without people,
/// and no fewer people than groups; those from abroad are no more than all. In the sections that speak of “三公” expenses, a note is told where
/// money is spent on what is counted as none, or none on what is counted: receptions and groups of guests, travel and travellers, purchase and
/// vehicles bought, running costs and vehicles kept. Vehicles that the text counts among the assets are those of the statistics (车辆数合计), and vehicles bought
/// are as many where the text speaks of expenses as where it speaks of assets; so are those kept (保有量), told as a note.
///
/// Tolerance: none, guests and vehicles are whole.
///
/// Example: 公务接待费0.80万元, 国内公务接待0批次、26人次.
///
/// Silent where one of the two is not stated.
///
/// 说明
///
/// 批次与人次、团组与人数、车辆数与其经费，应相互对应。
///
/// 一句中并述批次（团组）和人次的（接待2批次、26人次），有人次即有批次，有批次即有人次，人次不少于批次；外宾不多于全部。“三公”经费说明中，有经费而所述数量为零、有数量而经费为零的，作提示：接待费与批次、出国费与团组、购置费与购置数、运行费与保有量。文字所述国有资产中的车辆数，与相关信息统计表的车辆数合计核对；“三公”经费与国有资产两处所述的购置车辆数、保有车辆数，相互核对，保有车辆数不同的作提示。
///
/// 容差：无，人数、车辆数不设容差。
///
/// 例：公务接待费 0.80 万元，而国内公务接待 0 批次、26 人次。
///
/// 任一方未列示时，不作核对。
public struct ThreePublicCounts: Rule {
  /// C22.
  public let id = RuleID(.prose, 22)
  /// What it compares.
  public let title = Wording(zh: "批次、人次、车辆与其经费", en: "guests, travellers and vehicles beside their money")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for section in disclosure.sections where Self.isTheirs(section) {
      let visits = Self.visits(section)
      for visit in visits { check(visit, into: &report) }
      checkForeign(visits, into: &report)
      for kind in Counted.allCases { check(kind, section, into: &report) }
    }
    checkAssets(disclosure, into: &report)
    checkBought(disclosure, into: &report)
    checkKept(disclosure, into: &report)
  }

  private static func isTheirs(_ section: ProseSection) -> Bool {
    section.heading.holds(any: headings)
  }

  /// What headings about them speak of.
  private static let headings = ["三公", "接待", "出国", "公务用车"]

  // MARK: Groups and people

  /// Groups and the people in them, counted one after the other.
  private struct Visit {
    let groups: StatedClaim
    let people: StatedClaim
  }

  private static func visits(_ section: ProseSection) -> [Visit] {
    let counts = section.claims.filter { $0.claim.measure == .count }
    return zip(counts, counts.dropFirst()).compactMap { first, second in
      first.isOfGroups && second.isOfPeople && first.sentence == second.sentence
        ? Visit(groups: first, people: second) : nil
    }
  }

  private func check(_ visit: Visit, into report: inout Report) {
    let (groups, people) = (visit.groups.term.figure, visit.people.term.figure)
    guard people.value < groups.value || (people.value == 0) != (groups.value == 0) else {
      report.held(id)
      return
    }
    add(
      visit.groups, visit.people, .contradiction,
      Wording(
        zh: "人次不应少于批次，且两者同时为零或不为零", en: "there are no fewer people than groups, and none of the one without the other"),
      into: &report)
  }

  /// Guests from abroad are among all.
  private func checkForeign(_ visits: [Visit], into report: inout Report) {
    guard let all = visits.first(where: { !$0.groups.isOfForeigners && $0.groups.isOfReceptions }) else { return }
    for part in visits where part.groups.isOfForeigners && part.groups.isOfReceptions {
      for (whole, some) in [(all.groups, part.groups), (all.people, part.people)] {
        if some.term.figure.value <= whole.term.figure.value {
          report.held(id)
        } else {
          add(
            whole, some, .contradiction, Wording(zh: "部分不应多于全部", en: "some are no more than all"), into: &report)
        }
      }
    }
  }

  // MARK: Money

  /// What is counted beside its money.
  private enum Counted: CaseIterable {
    case receptions, travel, purchase, running

    var part: ThreePublicExpenses.Part {
      switch self {
      case .receptions: .receptions
      case .travel: .abroad
      case .purchase: .vehiclePurchase
      case .running: .vehicleRunning
      }
    }

    /// Whether a claim counts it, all of it.
    func isCount(_ claim: StatedClaim) -> Bool {
      let name = claim.claim.subject
      guard claim.claim.measure == .count, !claim.isOfForeigners else { return false }
      switch self {
      case .receptions: return claim.isOfGroups && claim.isOfReceptions
      case .travel: return claim.isOfGroups && name.holds("出国")
      case .purchase: return claim.claim.figure.quantity == .count("辆") && name.holds("购置") && !name.holds("保有")
      case .running: return claim.claim.figure.quantity == .count("辆") && name.holds("保有")
      }
    }

    /// Whether a claim is its money.
    func isMoney(_ claim: StatedClaim) -> Bool {
      let name = claim.claim.subject
      guard claim.isAmount, ThreePublicExpenses.Part(name) == part, !name.ends("预算"), !name.ends("预算数") else {
        return false
      }
      return self != .receptions || name.holds("公务接待")
    }
  }

  private func check(_ kind: Counted, _ section: ProseSection, into report: inout Report) {
    let counts = section.claims.filter(kind.isCount)
    let money = section.claims.filter(kind.isMoney)
    guard let count = counts.first, let amount = money.first,
      money.allSatisfy({ ($0.term.figure.value == 0) == (amount.term.figure.value == 0) }),
      counts.allSatisfy({ ($0.term.figure.value == 0) == (count.term.figure.value == 0) })
    else { return }
    guard (count.term.figure.value == 0) != (amount.term.figure.value == 0) else {
      report.held(id)
      return
    }
    add(
      amount, count, .note, Wording(zh: "有经费而无数量，或有数量而无经费", en: "there is money for none, or none for what is counted"),
      into: &report)
  }

  // MARK: Assets

  /// Vehicles of the text against those of the statistics.
  private func checkAssets(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let open = disclosure.open(.information),
      let row = open.table.rows.first(where: { $0.name.folded.holds("车辆数合计") }),
      let column = row.cells.firstIndex(where: { $0.figure?.number.digits ?? 0 > 0 }),
      let term = open.term(row, column)
    else { return }
    let stated = StatedCount.all(of: disclosure).first {
      $0.isTotalOfVehicles && $0.section.holds("国有资产") && $0.name.holds("共有")
    }
    guard let stated else { return }
    let counted = Term(
      stated.name, ExactFigure(value: stated.term.figure.value, quantity: term.figure.quantity),
      place: stated.term.place)
    report.check(Equation(counted, isSumOf: [term]), rule: id) { _, judgement in
      Wording(
        zh:
          "正文“\(stated.section)”所述\(stated.name)为 \(stated.term.figure.text)，\(open.name)的车辆数合计为 \(judgement.computed.text)。",
        en: "Under “\(stated.section)” the text gives \(stated.name) as \(stated.term.figure.text), \(open.name) as "
          + "\(judgement.computed.text).")
    }
  }

  /// Vehicles bought, as the text gives them among the three public expenses and among assets.
  private func checkBought(_ disclosure: OpenDisclosure, into report: inout Report) {
    let counts = StatedCount.all(of: disclosure).filter {
      $0.isTotalOfVehicles && $0.name.holds("购置") && $0.term.figure.value > 0
    }
    let assets = counts.filter { $0.section.holds("国有资产") && !$0.name.holds("年末") }
    let bought = counts.filter { !$0.section.holds("国有资产") && $0.name.begins("购置") }
    guard let one = assets.onlyOne, let other = bought.onlyOne else { return }
    report.check(Equation(other.term, isSumOf: [one.term]), rule: id, severity: .note) { _, judgement in
      Wording(
        zh:
          "正文“\(other.section)”所述\(other.name)为 \(other.term.figure.text)，“\(one.section)”所述\(one.name)为 \(judgement.computed.text)。",
        en:
          "Under “\(other.section)” the text gives \(other.name) as \(other.term.figure.text), under “\(one.section)” \(one.name) as "
          + "\(judgement.computed.text).")
    }
  }

  /// Vehicles kept, as the text gives them among the three public expenses and among assets, where each says it once.
  private func checkKept(_ disclosure: OpenDisclosure, into report: inout Report) {
    let counts = StatedCount.all(of: disclosure).filter { $0.isTotalOfVehicles || $0.name.holds("保有量") }
    let kept = counts.filter { $0.section.holds(any: Self.headings) && $0.name.holds("保有") && !$0.name.holds("购置") }
    let assets = counts.filter {
      $0.section.holds("资产") && $0.isTotalOfVehicles && !$0.name.holds(any: ["购置", "更新", "报废"])
    }
    guard let one = kept.onlyOne, let other = assets.onlyOne else { return }
    report.check(Equation(one.term, isSumOf: [other.term]), rule: id, severity: .note) { _, judgement in
      Wording(
        zh:
          "正文“\(one.section)”所述\(one.name)为 \(one.term.figure.text)，“\(other.section)”所述\(other.name)为 \(judgement.computed.text)。",
        en:
          "Under “\(one.section)” the text gives \(one.name) as \(one.term.figure.text), under “\(other.section)” \(other.name) as "
          + "\(judgement.computed.text).")
    }
  }

  private func add(
    _ one: StatedClaim, _ other: StatedClaim, _ severity: Severity, _ why: Wording, into report: inout Report
  ) {
    report.add(
      Finding(
        rule: id, severity: severity, disclosure: one.term.place.disclosure,
        message: Wording(
          zh: "正文“\(one.section)”所述\(one.claim.subject)为 \(one.text)，\(other.claim.subject)为 \(other.text)：\(why.zh)。",
          en:
            "Under “\(one.section)” the text gives \(one.claim.subject) as \(one.text) and \(other.claim.subject) as "
            + "\(other.text): \(why.en)."),
        stated: one.term.figure, computed: other.term.figure, places: [one.term.place, other.term.place]))
  }
}

extension StatedClaim {
  /// Whether groups are counted: 批次, 团组 by 个.
  fileprivate var isOfGroups: Bool {
    guard case .count(let measure) = claim.figure.quantity else { return false }
    return measure == "批次" || measure == "个" && claim.subject.holds("团组")
  }

  /// Whether people are counted.
  fileprivate var isOfPeople: Bool {
    guard case .count(let measure) = claim.figure.quantity else { return false }
    return ["人次", "人"].contains(measure)
  }

  /// Whether guests are.
  fileprivate var isOfReceptions: Bool { claim.subject.holds(any: ["接待", "来访", "来宾"]) }

  /// Whether they are from abroad, or from one place alone.
  fileprivate var isOfForeigners: Bool { claim.subject.holds(any: ["外宾", "外事", "境外", "国(境)外", "国（境）外"]) }
}

import BudgetModel

/// The parts of a change, with their directions, make up the change.
///
/// Where a text states a change and behind it those of its parts (基本支出增加…，项目支出减少…), they are added up with their signs. Where
/// the other direction of one of them, or of the whole, makes the sum exact, that direction is wrong; so it is where the parts are changes of
/// accounts, one by one, and the whole stands in another section, and where all changes behind the whole go the other way. Parts
/// in the sentence of their whole are told where one digit, or two swapped, of a part would make them add up. The same change of the same thing is no increase in one place and a decrease in another, be it of
/// income here and of expenditure there.
///
/// Tolerance: half a unit of the last place of every figure.
///
/// Example: 12.31 more in all, of which 基本支出 20.31 more and 项目支出 8.00 more; with 8.00 less they come to 12.31.
///
/// Silent where no other direction makes the parts add up: reasons need not name all; and for round figures, which may add up by chance.
///
/// 说明
///
/// 增减额的各组成部分，按所述方向相加，应等于该增减额。
///
/// 文字先述总的增减额、再述各部分增减额的（如基本支出增加…，项目支出减少…），按所述方向相加核对；将其中一项或总额的方向改为相反方向即恰好相等的，该方向疑误；逐个科目的增减额与他处所述总额，以及总额之后各项增减方向均与之相反而合计相等的，亦同。同一句中，改动某一部分的一位数字、或互换两位数字即相等的，予以报告。同一事项（收入与支出视为同一）的同一增减额，一处称增加、另一处称减少的，亦不一致。
///
/// 容差：各数按末位的半个单位计。
///
/// 例：总额增加 12.31，其中基本支出增加 20.31，项目支出增加 8.00；项目支出改为减少则恰为 12.31。
///
/// 改变方向亦不相等的（原因不必列全），以及可能偶然相等的整数，不作报告。
public struct ExplainedChanges: Rule {
  /// C14.
  public let id = RuleID(.prose, 14)
  /// What it compares.
  public let title = Wording(zh: "增减额的方向与各部分之和", en: "changes, their directions and their parts")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    var told: Set<StatedClaimKey> = []
    for section in disclosure.sections {
      let claims = section.claims
      for index in claims.indices where claims[index].isChange {
        let parts = Self.parts(of: index, in: claims)
        if parts.count > 1 { check(claims[index], parts, &told, into: &report) }
        if let turned = Self.turned(index, in: claims),
          told.isDisjoint(with: (turned + [claims[index]]).map(StatedClaimKey.init))
        {
          add(claims[index], claims[index], turned, into: &report)
          told.insert(StatedClaimKey(claims[index]))
        }
      }
    }
    checkTotals(disclosure, &told, into: &report)
    checkTwice(disclosure, told, into: &report)
  }

  // MARK: Parts

  /// The changes behind a change, in its sentence and the next, up to another amount.
  private static func parts(of whole: Int, in claims: [StatedClaim]) -> [StatedClaim] {
    var parts: [StatedClaim] = []
    var last = claims[whole].sentence
    for claim in claims[(whole + 1)...] {
      if claim.claim.measure == .changeRate, claim.sentence == last { continue }
      guard claim.isChange, claim.sentence - last <= 1, claim.claim.subject != claims[whole].claim.subject,
        claim.term.figure.quantity == claims[whole].term.figure.quantity, parts.count < 16
      else { break }
      parts.append(claim)
      last = claim.sentence
    }
    return parts
  }

  /// All the changes behind a change, with amounts between them, where each goes the other way and they come to it; nil where they do not.
  private static func turned(_ whole: Int, in claims: [StatedClaim]) -> [StatedClaim]? {
    let goal = claims[whole].term.figure
    var parts: [StatedClaim] = []
    for claim in claims[(whole + 1)...] where claim.isChange {
      guard claim.term.figure.quantity == goal.quantity, (claim.term.figure.value < 0) != (goal.value < 0) else {
        return nil
      }
      parts.append(claim)
      if parts.map(\.term.figure.value).sum == -goal.value {
        return parts.count > 1 && isTelling([claims[whole]] + parts) ? parts : nil
      }
    }
    return nil
  }

  private func check(
    _ whole: StatedClaim, _ all: [StatedClaim], _ told: inout Set<StatedClaimKey>, into report: inout Report
  ) {
    let goal = whole.term.figure.value
    let ends = all.indices.dropFirst()
    if ends.contains(where: { Equation(whole.term, isSumOf: all[...$0].map(\.term)).judged()?.outcome == .held }) {
      report.held(id)
      return
    }
    // A list ends with its sentence.
    for end in ends where end == all.endIndex - 1 || all[end + 1].sentence != all[end].sentence {
      let parts = Array(all[...end])
      let sum = parts.map(\.term.figure.value).sum
      guard Self.isTelling([whole] + parts) else { continue }
      let turned = parts.filter { sum - $0.term.figure.value - $0.term.figure.value == goal }
      if let wrong = turned.onlyOne {
        add(wrong, whole, parts, into: &report)
        told.insert(StatedClaimKey(wrong))
        return
      }
      if sum == -goal {
        add(whole, whole, parts, into: &report)
        told.insert(StatedClaimKey(whole))
        return
      }
      if checkSlip(whole, parts, sum, into: &report) { return }
    }
  }

  /// Parts that one digit, or two swapped, of one of them would make add up; whether there are such.
  private func checkSlip(_ whole: StatedClaim, _ parts: [StatedClaim], _ sum: Exact, into report: inout Report) -> Bool
  {
    let missing = whole.term.figure.value - sum
    let slip = parts.first { part in
      let figure = part.term.figure
      return Self.isTelling([part, part])
        && Suggestion.slip(figure.magnitude, figure.with(value: figure.value + missing).magnitude) != nil
    }
    guard slip != nil, whole.claim.subject.isEmpty || parts.allSatisfy({ $0.sentence == whole.sentence }) else {
      return false
    }
    report.check(Equation(whole.term, isSumOf: parts.map(\.term)), rule: id) {
      ProsePhrases.parts(whole, parts.count, Wording(zh: "增减额", en: "the change"), $1)
    }
    return true
  }

  /// Whether figures add up by no chance: one of them has four digits or more, zeros at its end not counted.
  private static func isTelling(_ claims: [StatedClaim]) -> Bool {
    claims.count { claim in
      var digits = claim.claim.figure.number.digits.magnitude
      while digits > 0, digits % 10 == 0 { digits /= 10 }
      return digits >= 1000
    } > 1
  }

  private func add(
    _ wrong: StatedClaim, _ whole: StatedClaim, _ parts: [StatedClaim], into report: inout Report
  ) {
    let (said, other) = wrong.directions
    let terms = parts.map { $0.term.place == wrong.term.place ? $0.term.negated : $0.term }
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: wrong.term.place.disclosure,
        message: Wording(
          zh:
            "正文“\(wrong.section)”称\(wrong.claim.subject)\(said.zh) \(wrong.magnitude)；改为\(other.zh)，所述 \(parts.count) 项之和方为\(whole.claim.subject)\(wrong === whole ? other.zh : whole.directions.said.zh)的 \(whole.magnitude)。",
          en:
            "Under “\(wrong.section)” \(wrong.claim.subject) is said to \(said.en) by \(wrong.magnitude); the \(parts.count) parts "
            + "come to the \(whole.magnitude) of \(whole.claim.subject) only if it is to \(other.en)."),
        stated: wrong.term.figure, computed: wrong.term.negated.figure, places: [wrong.term.place] + terms.map(\.place))
    )
  }

  // MARK: Totals

  /// The changes of accounts, one by one, under the change of all of them that another section states.
  private func checkTotals(_ disclosure: OpenDisclosure, _ told: inout Set<StatedClaimKey>, into report: inout Report) {
    let wholes = disclosure.statedClaims.filter { $0.isChange && $0.claim.code == nil && Self.isTelling([$0, $0]) }
    for section in disclosure.sections {
      let coded = section.claims.filter { $0.isChange && $0.claim.code != nil }
      guard coded.count > 2, Set(coded.compactMap(\.claim.code?.level)).count == 1,
        Set(coded.map(\.claim.code)).count == coded.count
      else { continue }
      let sum = coded.map(\.term.figure.value).sum
      if wholes.contains(where: { $0.term.figure.value == sum }) {
        report.held(id)
        continue
      }
      let turned = coded.compactMap { part -> (part: StatedClaim, whole: StatedClaim)? in
        let goal = sum - part.term.figure.value - part.term.figure.value
        return wholes.first { $0.term.figure.value == goal }.map { (part, $0) }
      }
      guard let (wrong, whole) = turned.onlyOne, Self.isTelling([whole, wrong]),
        told.insert(StatedClaimKey(wrong)).inserted
      else { continue }
      add(wrong, whole, coded, into: &report)
    }
  }

  // MARK: Twice

  /// The same change, once an increase and once a decrease: the places that are fewer.
  /// What changed and by how much, income and expenditure taken for one another: they are budgeted alike. Round figures are the same in one
  /// section only.
  private static func key(_ claim: StatedClaim) -> String {
    var name = claim.claim.subject.folded.without("预算")
    let place = isTelling([claim, claim]) ? "" : claim.section
    for side in ["收入", "支出"] where name.holds(side) && (place.isEmpty || name.ends(side)) {
      name = name.without(side) + "收支"
    }
    let base = place.isEmpty ? "" : claim.claim.base ?? ""
    return "\(name) \(place) \(base) \(claim.term.figure.value.magnitude)"
  }

  private func checkTwice(_ disclosure: OpenDisclosure, _ told: Set<StatedClaimKey>, into report: inout Report) {
    let changes = disclosure.statedClaims.filter { claim in
      guard claim.isChange, claim.claim.subject.count >= 4 else { return false }
      return Self.isTelling([claim, claim]) || ["收入", "支出", "支出预算", "收入预算"].contains(where: claim.claim.subject.ends)
    }
    // Most documents have no two changes of one amount in two directions.
    let amounts = Dictionary(grouping: changes) { $0.term.figure.value.magnitude }
    let suspected = changes.filter { claim in
      (amounts[claim.term.figure.value.magnitude] ?? []).contains {
        ($0.term.figure.value < 0) != (claim.term.figure.value < 0)
      }
    }
    let groups = Dictionary(grouping: suspected, by: Self.key)
    for claim in suspected {
      let same = groups[Self.key(claim)] ?? []
      let others = same.filter { ($0.term.figure.value < 0) != (claim.term.figure.value < 0) }
      guard let other = others.first, same.first === claim || others.count * 2 > same.count,
        others.count * 2 > same.count || others.count * 2 == same.count,
        !same.contains(where: { told.contains(StatedClaimKey($0)) })
      else { continue }
      let (said, turned) = claim.directions
      report.add(
        Finding(
          rule: id, severity: .contradiction, disclosure: disclosure.id,
          message: Wording(
            zh:
              "正文“\(claim.section)”称\(claim.claim.subject)\(said.zh) \(claim.magnitude)，“\(other.section)”称\(turned.zh)同一数额。",
            en:
              "Under “\(claim.section)” \(claim.claim.subject) is said to \(said.en) by \(claim.magnitude), under "
              + "“\(other.section)” to \(turned.en) by as much."),
          stated: claim.term.figure, computed: other.term.figure, places: [claim.term.place, other.term.place]))
    }
  }
}

/// Which claim of a document one is.
private struct StatedClaimKey: Hashable {
  private let place: FindingPlace

  init(_ claim: StatedClaim) { place = claim.term.place }
}

extension StatedClaim {
  /// Whether it is a change of an amount that is not zero.
  fileprivate var isChange: Bool { claim.measure == .change && claim.figure.amount != nil && term.figure.value != 0 }

  /// The amount of a change, without its direction.
  fileprivate var magnitude: String { term.figure.with(value: term.figure.value.magnitude).text }

  /// What a change is said to be, and the other.
  fileprivate var directions: (said: Wording, other: Wording) {
    let (more, less) = (Wording(zh: "增加", en: "increase"), Wording(zh: "减少", en: "decrease"))
    return term.figure.value < 0 ? (less, more) : (more, less)
  }
}

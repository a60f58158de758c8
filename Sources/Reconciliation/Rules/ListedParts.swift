import BudgetModel

/// What a text lists under an amount or a number adds up to it.
///
/// Where a text states an amount and then those of its parts (a project and what it pays for), the parts are added up. Which amounts are
/// the parts, the sums say that hold: in a section where others of its lists add up to the last place, an amount and all those behind it,
/// up to the next list, are one as well where a single digit, or two digits swapped, would make them add up. Projects counted by grade
/// (优, 良, 中, 差) are added up under the number of all that were evaluated. What an account is for, up to the next account, is a list where
/// two swapped digits would make it add up.
///
/// Tolerance: half a unit of the last place of every figure; numbers are exact.
///
/// Example: 热线服务 of 48.20 with 30.00 and 12.80 below it, beside two other projects whose parts add up.
///
/// Silent where no list of the section adds up, where a sum misses by more than a slip of the pen, and where no number of all projects is
/// stated before the grades.
///
/// 说明
///
/// 文字在金额、个数之后逐项列述的，各项之和应等于该金额、个数。
///
/// 文字先述金额、再述其各组成部分的（如某项目及其各项用途），各部分相加核对。何为其组成部分，以同节中分毫不差的各组加总为准：同节另有加总成立的，某一金额与其后至下一组之前的各金额，改动一位数字或互换两位数字即可成立的，亦视为一组。某科目之后、下一科目之前的各项用途，互换两位数字即可成立的，亦视为一组。按等级（优、良、中、差）列述的项目个数，与所评价项目总数核对。
///
/// 容差：各数按末位的半个单位计，个数不设容差。
///
/// 例：热线服务 48.20 万元，其下两项为 30.00 和 12.80，而另两个项目的各项之和均相符。
///
/// 同节无加总成立的，所差并非笔误可以解释的，以及各等级之前未述项目总数的，不作核对。
public struct ListedParts: Rule {
  /// C12.
  public let id = RuleID(.prose, 12)
  /// What it compares.
  public let title = Wording(zh: "逐项列述的各部分与总数", en: "parts listed under their whole")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for section in disclosure.sections {
      checkGrades(section, into: &report)
      checkAmounts(section, into: &report)
      checkAccounts(section, into: &report)
    }
  }

  // MARK: Amounts

  private func checkAmounts(_ section: ProseSection, into report: inout Report) {
    // Accounts, totals and what tables state are other rules'.
    let claims = section.claims.filter { $0.isAmount && $0.claim.code == nil && $0.quantity == nil }
    guard claims.count > 4 else { return }
    var holding: [Range<Int>] = []
    var index = claims.startIndex
    while index < claims.endIndex {
      if let end = Self.endOfParts(of: index, in: claims) {
        holding.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    guard holding.count > 1 else { return }
    report.held(id, times: holding.count)
    let evidence = Wording(
      zh: "同节另有 \(holding.count) 组金额与其各部分之和相符", en: "\(holding.count) other lists of this section add up")
    for (whole, end) in Self.gaps(between: holding, count: claims.count) {
      for start in whole..<max(whole, end - 2) {
        let parts = Array(claims[(start + 1)..<end])
        guard Self.isList(claims[start], parts), Self.isSlip(claims[start], parts) else { continue }
        report.check(Equation(claims[start].term, isSumOf: parts.map(\.term)), rule: id, evidence: [evidence]) {
          ProsePhrases.parts(claims[start], parts.count, Wording(zh: "", en: "the figure"), $1)
        }
        break
      }
    }
  }

  /// What an account is for, up to the next account: other lists of the section add up, or two digits are swapped.
  private func checkAccounts(_ section: ProseSection, into report: inout Report) {
    var failing: [(whole: StatedClaim, parts: [StatedClaim])] = []
    var holding = 0
    for (index, whole) in section.claims.enumerated() where whole.isAmount && whole.claim.code != nil {
      let parts = Array(
        section.claims[(index + 1)...].prefix { $0.isAmount && $0.claim.code == nil && $0.quantity == nil })
      guard parts.count > 1, Self.isList(whole, parts),
        let outcome = Equation(whole.term, isSumOf: parts.map(\.term)).judged()?.outcome
      else { continue }
      if outcome == .contradiction { failing.append((whole, parts)) } else { holding += 1 }
    }
    report.held(id, times: holding)
    for (whole, parts) in failing
    where Self.isSlip(whole, parts, Suggestion.areSwapped) || holding > 1 && Self.isSlip(whole, parts) {
      report.check(Equation(whole.term, isSumOf: parts.map(\.term)), rule: id) {
        ProsePhrases.parts(whole, parts.count, Wording(zh: "", en: "the figure"), $1)
      }
    }
  }

  /// The amounts that belong to no list, each stretch with its end.
  private static func gaps(between holding: [Range<Int>], count: Int) -> [(start: Int, end: Int)] {
    var gaps: [(start: Int, end: Int)] = []
    var start = 0
    for list in holding {
      if list.lowerBound - start > 2 { gaps.append((start, list.lowerBound)) }
      start = list.upperBound
    }
    if count - start > 2 { gaps.append((start, count)) }
    return gaps
  }

  /// The end of the parts behind an amount, two or more that are not zero, which add up to it to the last place.
  private static func endOfParts(of whole: Int, in claims: [StatedClaim]) -> Int? {
    let goal = claims[whole].term.figure
    guard goal.value > 0 else { return nil }
    var (sum, count): (Exact, Int) = (0, 0)
    for index in (whole + 1)..<min(claims.count, whole + 16) {
      let part = claims[index]
      guard part.term.figure.quantity == goal.quantity, part.sentence - claims[index - 1].sentence <= 1 else {
        return nil
      }
      sum += part.term.figure.value
      if part.term.figure.value > 0 { count += 1 }
      if sum == goal.value, count > 1 { return index + 1 }
      if sum > goal.value { return nil }
    }
    return nil
  }

  /// Whether amounts follow one another as a list does.
  private static func isList(_ whole: StatedClaim, _ parts: [StatedClaim]) -> Bool {
    guard let first = parts.first, first.sentence - whole.sentence <= 1,
      parts.allSatisfy({ $0.term.figure.quantity == whole.term.figure.quantity && $0.term.figure.value > 0 })
    else { return false }
    return zip(parts, parts.dropFirst()).allSatisfy { $1.sentence - $0.sentence <= 1 }
  }

  /// Whether one digit, or two swapped, of the whole or of a part would make the parts add up.
  private static func isSlip(
    _ whole: StatedClaim, _ parts: [StatedClaim],
    _ areNear: (ExactFigure, ExactFigure) -> Bool = { Suggestion.slip($0, $1) != nil }
  ) -> Bool {
    guard let judgement = Equation(whole.term, isSumOf: parts.map(\.term)).judged(), judgement.outcome == .contradiction
    else { return false }
    if areNear(whole.term.figure, judgement.computed) { return true }
    return parts.contains { part in
      let figure = part.term.figure
      return areNear(figure, figure.with(value: figure.value + judgement.difference.value))
    }
  }

  // MARK: Grades

  /// 14 个项目…13 个项目自评等级为“优”，0 个…“良”: the numbers by grade are those of all.
  private func checkGrades(_ section: ProseSection, into report: inout Report) {
    let counts = section.claims.filter { $0.claim.measure == .count && $0.claim.subject.holds("项目") }
    guard let first = counts.firstIndex(where: { Self.grade($0) != nil }), first > counts.startIndex else { return }
    let parts = counts[first...].prefix { Self.grade($0) != nil }
    let total = counts[..<first].last
    guard let total, parts.count > 1, Set(parts.compactMap(Self.grade)).count == parts.count,
      parts[first].sentence - total.sentence <= 1
    else { return }
    report.check(Equation(total.term, isSumOf: parts.map(\.term)), rule: id) {
      ProsePhrases.parts(total, parts.count, Wording(zh: "", en: "the figure"), $1)
    }
  }

  /// The grade that projects are counted by: 项目自评等级为“优”, 评级为“优”的项目.
  private static func grade(_ claim: StatedClaim) -> String? {
    let subject = claim.claim.subject.folded
    guard ["评级为", "等级为", "等次为", "结果为", "档次为"].contains(where: subject.holds) else { return nil }
    return grades.first { grade in
      let quoted = "\"\(grade)\""
      return subject.ends(quoted) || subject.holds(quoted + "的") || subject.ends("为" + grade)
        || subject.holds("为\(grade)的")
    }
  }

  private static let grades = ["优", "优秀", "良", "良好", "中", "一般", "合格", "基本合格", "较差", "差", "不合格"]
}

import BudgetModel

extension Report {
  /// Judges the sums a table's layout promises, unless most of them fail: then the layout was not what it seemed.
  /// - Parameter isCertain: whether codes say which parts make up which total; otherwise parts that seem to hold others
  ///   are not judged.
  /// - Parameter family: the sums of the rule in the whole table, where these are some of them.
  mutating func check(
    _ sums: [CellSum], rule: RuleID, in table: OpenTable, parts: Wording, isCertain: Bool = true,
    family: [CellSum]? = nil
  ) {
    var exact = 0
    var failing: [(sum: CellSum, equation: Equation)] = []
    for sum in sums {
      switch sum.isExact(in: table) {
      case true: exact += 1
      case false:
        guard let equation = sum.equation(in: table) else { continue }
        // Which parts make it up, the other figures of the table know better than codes, levels and headings.
        guard equation.judged()?.outcome == .contradiction,
          let proven = table.proven(sum) ?? (equation.seemsNested ? nil : table.topmost(sum))
        else {
          failing.append((sum, equation))
          continue
        }
        if proven.isExact(in: table) == true {
          exact += 1
        } else if let equation = proven.equation(in: table) {
          failing.append((proven, equation))
        }
      case nil: break
      }
    }
    let equations = failing.map(\.equation)
    let failed = equations.count { $0.judged()?.outcome == .contradiction }
    let count = exact + equations.count
    if count >= 4, failed * 2 > count {
      unanswerable(
        rule, table.disclosure,
        Wording(
          zh: "\(table.name)：多数行、列不相加，疑似并非合计关系，未作核对。",
          en: "\(table.name): most figures do not add up, so they seem not meant to; not checked."))
      return
    }
    held(rule, times: exact)
    // What levels alone promise is no family: they are as doubtful as the sum is.
    lazy var kin = isCertain ? SumGate.Family(family ?? sums, in: table) : SumGate.Family([], in: table)
    for (sum, equation) in failing {
      var evidence: [Wording] = []
      if let judgement = equation.judged(), judgement.outcome == .contradiction {
        // Zeros below a figure break nothing down where only levels say so, and no other column does.
        if !isCertain, judgement.computed.value == 0, table.heldBeside(sum) == nil { continue }
        if !isCertain, equation.seemsNested || table.holdEachOther(sum.parts) {
          nested(equation, rule: rule, in: table)
          continue
        }
        let gate = SumGate(sum: sum, equation: equation, judgement: judgement, table: table, family: kin)
        guard let found = gate.evidence else {
          unproven(equation, rule: rule, in: table)
          continue
        }
        evidence = found
      }
      check(equation, rule: rule, evidence: evidence.isEmpty ? Self.alike(exact) : evidence) {
        Phrases.sum($0, $1, in: table.name, parts: parts)
      }
    }
  }

  /// That other sums of the same kind hold in the table.
  private static func alike(_ count: Int) -> [Wording] {
    count == 0
      ? []
      : [
        Wording(
          zh: "本表同类关系另有 \(count) 处成立",
          en: count == 1
            ? "one other sum of the kind holds in the table" : "\(count) other sums of the kind hold in the table")
      ]
  }

  /// Notes that a sum fails and nothing shows that it was meant to hold.
  mutating func unproven(_ equation: Equation, rule: RuleID, in table: OpenTable) {
    if table.isNotUnderstood {
      notUnderstood(rule, in: table)
      return
    }
    let label = equation.stated.label
    unanswerable(
      rule, table.disclosure,
      Wording(
        zh: "\(table.name)：“\(label)”与其各项不相加，但本表数字不足以证实其应当相加，未作核对。",
        en: "\(table.name): the parts of “\(label)” do not add up, and nothing proves that they should; not checked."))
  }

  /// Notes that no sum proves how a table's rows belong together.
  mutating func notUnderstood(_ rule: RuleID, in table: OpenTable) {
    unanswerable(
      rule, table.disclosure,
      Wording(
        zh: "\(table.name)：结构未能由数字证实，未作核对。", en: "\(table.name): structure not understood; not checked."))
  }

  /// Notes that parts seem to hold others of them.
  mutating func nested(_ equation: Equation, rule: RuleID, in table: OpenTable) {
    unanswerable(
      rule, table.disclosure,
      Wording(
        zh: "\(table.name)：“\(equation.stated.label)”所属各行疑似互有包含，未作核对。",
        en: "\(table.name): the rows under “\(equation.stated.label)” seem to hold each other; not checked."))
  }

  /// Compares the classes of a table with their entries in another, the classes of several units added up.
  /// - Parameter entry: the figures a class may equal, the likeliest first.
  mutating func compareClasses(
    of table: OpenTable, with entry: (Row) -> [[Term]], in other: OpenTable, rule: RuleID, isLenient: Bool = false
  ) {
    for rows in table.classes {
      let (entries, terms) = (entry(rows[0]), rows.compactMap(table.total))
      if rows.count == 1 {
        compare(terms.first, in: table, with: entries, in: other.name, rule: rule, isLenient: isLenient)
      } else if terms.count == rows.count {
        let stated = entries.compactMap(\.onlyOne)
        let fitting = stated.first { Equation($0, isSumOf: terms).judged()?.outcome != .contradiction }
        let parts = Wording(zh: "各单位\(rows[0].heading)合计", en: "\(rows[0].heading) of all units")
        compare(
          fitting ?? stated.first, in: other, with: [terms], in: table.name, parts: parts, rule: rule,
          isLenient: isLenient)
      }
    }
  }

  /// Compares a figure of one table with what others say it should be.
  /// - Parameters:
  ///   - candidates: the sums it may legitimately equal, the likeliest first; it is enough that one holds.
  ///   - parts: what the computed figure is; by default the labels of its terms.
  ///   - isLenient: whether a difference may have reasons the tables do not show, so that none is reported.
  mutating func compare(
    _ stated: Term?, in table: OpenTable, with candidates: [[Term]], in other: String, parts: Wording? = nil,
    rule: RuleID, severity: Severity = .contradiction, isLenient: Bool = false
  ) {
    let published = candidates.filter { !$0.isEmpty }
    guard let stated, let first = published.first else { return }
    let equations = published.map { Equation(stated, isSumOf: $0) }
    let best = [.held, .rounding].lazy.compactMap { outcome in
      equations.first { $0.judged()?.outcome == outcome }
    }.first
    if best == nil, isLenient {
      unanswerable(
        rule, table.disclosure,
        Wording(
          zh: "\(table.name)与\(other)：“\(stated.label)”口径疑似不同（上年结转），未作核对。",
          en: "\(table.name) and \(other): “\(stated.label)” may differ by what was carried over; not checked."))
      return
    }
    let equation = best ?? Equation(stated, isSumOf: first)
    let labels = equation.terms.map(\.label).joined(separator: "、")
    let parts = parts ?? Wording(zh: labels, en: labels)
    check(equation, rule: rule, severity: severity) {
      Phrases.between($0, $1, table.name, and: other, parts: parts)
    }
  }
}

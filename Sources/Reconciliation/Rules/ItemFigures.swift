import BudgetModel

/// The amount a text gives for an account is the one the tables have for its code.
///
/// Where the narrative states amounts account by account (款 and 项, with code or full name), each is looked for under that
/// code in the tables by function: the whole, or its part of 基本支出 or 项目支出; where the code stands in several rows, also
/// their sum. In budgets it is this year's amount, in final accounts 支出决算. Two different amounts for one account are one
/// finding, which says which of them the table has.
///
/// Tolerance: half a unit of the last place, for the text and for each cell.
///
/// Example: the paragraph of 2080501 gives 56.00 and then 58.00; the table has 56.00.
///
/// Silent where no table has the code, and where most amounts of a section differ from the tables: then they are about
/// something else.
///
/// 说明
///
/// 文字逐项说明的科目金额，应与表中该编码的金额一致。
///
/// 文字按款、项逐一说明金额的，在功能分类各表中按编码查找：可为该科目的全部，也可为其基本支出或项目支出；同一编码列于多行的，亦可为其合计。预算取本年数，决算取支出决算。同一科目前后两个金额不同的，并为一条，并说明表中为哪一个。
///
/// 容差：文字与各单元格各按末位的半个单位计。
///
/// 例：2080501 的说明先称 56.00，后称 58.00，表中为 56.00。
///
/// 各表均无该编码，或一节中多数金额与表不同（疑似另有所指）时，不作核对。
public struct ItemFigures: Rule {
  /// C8.
  public let id = RuleID(.prose, 8)
  /// What it compares.
  public let title = Wording(zh: "逐项说明的科目金额与表一致", en: "the amounts of accounts, one by one, against the tables")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let figures = disclosure.figures
    for section in disclosure.sections {
      var held = 0
      var failed: [(claim: StatedClaim, equation: Equation, table: OpenTable)] = []
      for claim in section.claims where Self.isOfItem(claim, disclosure.kind) {
        guard let code = claim.claim.code, let best = figures.comparison(of: claim, with: figures.rows(of: code)),
          let judgement = best.equation.judged()
        else { continue }
        if Suggestion.factor(claim.term.figure.value, judgement.computed.value) == 10_000 { continue }
        if judgement.outcome == .contradiction {
          failed.append((claim, best.equation, best.table))
        } else {
          held += 1
          report.check(best.equation, rule: id) { ProsePhrases.againstTable(claim, $0, $1, best.table) }
        }
      }
      if failed.count >= held + 2 || failed.count > held, held > 0 { continue }
      if held == 0, !failed.isEmpty { continue }
      for (claim, equation, table) in failed {
        report.check(
          equation, rule: id, evidence: Self.evidence(held), also: Self.others(claim, section).map(\.term.place)
        ) { ProsePhrases.againstTable(claim, $0, $1, table) }
      }
    }
  }

  private static func isOfItem(_ claim: StatedClaim, _ kind: DisclosureKind) -> Bool {
    guard let code = claim.claim.code, code.level != .class, claim.claim.figure.amount != nil else { return false }
    return claim.claim.measure == (kind == .budget ? .amount : .executed)
  }

  /// The other amounts the section gives for the account.
  private static func others(_ claim: StatedClaim, _ section: ProseSection) -> [StatedClaim] {
    section.claims.filter {
      $0 !== claim && $0.claim.code == claim.claim.code && $0.claim.measure == claim.claim.measure
    }
  }

  private static func evidence(_ held: Int) -> [Wording] {
    [
      Wording(
        zh: "同节另有 \(held) 处逐项金额与表相符",
        en: held == 1
          ? "one other amount of this section agrees with the tables"
          : "\(held) other amounts of this section agree with the tables")
    ]
  }
}

extension TableFigures {
  /// The figures of a code in the tables by function: whole, basic, project; the sum where it stands in several rows.
  func rows(of code: FunctionCode) -> [Candidate] {
    let kinds: [TableKind] = [.generalPublic, .expenditure, .governmentFund, .stateCapital, .appropriation]
    return kinds.compactMap(open).flatMap { open -> [Candidate] in
      let rows = open.table.rows.filter { $0.code == code.digits }
      return [ColumnRole.total, .basic, .project].flatMap { role -> [Candidate] in
        let terms = rows.compactMap { row in
          open.term(row, role, of: year) ?? (role == .total ? open.firstTerm(row, of: year) : nil)
        }
        let single = terms.map { Candidate(table: open, terms: [$0]) }
        return terms.count > 1 ? single + [Candidate(table: open, terms: terms)] : single
      }
    }
  }
}

import BudgetModel

/// A table marked as holding no data is not contradicted elsewhere.
///
/// For every table that says 本表无数据, the figures that would stand in it are looked for: in the other tables (the
/// totals of income and expenditure, the money of each fund, 基本支出 and 项目支出) and in the narrative. Where one of them
/// is not zero, the table and that figure cannot both be right. Where the narrative repeats the empty table as 0, that
/// zero is compared with the figures of the other tables as well.
///
/// A table of “三公” expenses whose cells are all blank counts as one, and the accounts of basic expenditure for those
/// expenses (30212, 30217, 30231, 30913, 31013) are looked at as well.
///
/// Tolerance: none for the empty table; half a unit of the last place of each figure for a stated zero.
///
/// Example: the table of expenditure holds no data and the text says 支出预算0万元, while the overview table spends
/// 38.20.
///
/// Silent where the figure is stated nowhere else, or is zero everywhere. A blank cell is no figure.
///
/// 说明
///
/// 标明“本表无数据”的表，其应列数字不应在别处出现。
///
/// 对每张标明无数据的表，在其他表（收支总额、各类资金、基本支出、项目支出）和文字说明中查找其应列的数字；如有不为零者，即属不一致。文字说明将空表表述为 0 的，亦与其他表的数字核对。
///
/// 各格均为空白的“三公”经费表视同无数据，并与基本支出表的 30212、30217、30231、30913、31013 核对。
///
/// 容差：空表不设容差；文字所述的 0 与表中数字比较时，各按末位的半个单位计。
///
/// 例：支出总表无数据，正文称支出预算 0 万元，而收支总表列支出 38.20。
///
/// 别处未列该数字，或均为零时，不作提示。
public struct EmptyTables: Rule {
  /// C1.
  public let id = RuleID(.prose, 1)
  /// What it compares.
  public let title = Wording(zh: "无数据的表与别处所列数字", en: "a table without data and figures stated elsewhere")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let empty = disclosure.openTables.filter {
      ($0.table.isEmpty || Self.isBlank($0.table)) && disclosure.table($0.table.kind)?.table == $0.table
    }
    if empty.isEmpty { return }
    let figures = disclosure.figures
    for open in empty {
      var elsewhere: [Term] = []
      for quantity in Self.quantities(of: open.table.kind) {
        elsewhere += figures.candidates(quantity).flatMap(\.terms)
      }
      elsewhere += open.table.kind == .threePublicExpenses ? Self.economic(disclosure) : []
      let stated = disclosure.statedClaims.filter { $0.quantity?.home == open.table.kind }
      elsewhere += stated.map(\.term)
      let different = elsewhere.filter { $0.figure.value != 0 }
      if let first = different.first {
        report.add(finding(open, first, different, in: disclosure))
      } else {
        if !elsewhere.isEmpty { report.held(id) }
        continue
      }
      for claim in stated where claim.term.figure.value == 0 { check(claim, open, figures, into: &report) }
    }
  }

  /// Whether a table of “三公” expenses has rows and not one figure.
  private static func isBlank(_ table: Table) -> Bool {
    table.kind == .threePublicExpenses && !table.rows.isEmpty
      && table.rows.allSatisfy { $0.cells.allSatisfy { if case .blank = $0 { true } else { false } } }
  }

  /// The accounts of basic expenditure that are “三公” expenses.
  private static func economic(_ disclosure: OpenDisclosure) -> [Term] {
    guard let open = disclosure.open(.basic) else { return [] }
    let codes = ["30212", "30217", "30231", "30913", "31013"]
    return open.table.rows.filter { codes.contains($0.code ?? "") }
      .compactMap { open.term($0, .total, of: disclosure.year) ?? open.firstTerm($0, of: disclosure.year) }
  }

  /// The quantities that prove a table not to be empty.
  private static func quantities(of kind: TableKind) -> [TableQuantity] {
    switch kind {
    case .incomeAndExpenditure: [TableQuantity(.income), TableQuantity(.expenditure)]
    case .income: [TableQuantity(.income)]
    case .expenditure: [TableQuantity(.expenditure)]
    case .appropriation: [TableQuantity(.expenditure, .generalPublic)]
    case .generalPublic: [TableQuantity(.expenditure, .generalPublic)]
    case .basic: [TableQuantity(.basic, .generalPublic)]
    case .governmentFund, .governmentFundIncome: [TableQuantity(.fund(.governmentFund))]
    case .stateCapital: [TableQuantity(.fund(.stateCapital))]
    case .projects: [TableQuantity(.project, .generalPublic)]
    default: []
    }
  }

  private func finding(
    _ open: OpenTable, _ first: Term, _ terms: [Term], in disclosure: OpenDisclosure
  ) -> Finding {
    let empty = FindingPlace(
      disclosure: open.disclosure,
      source: Source(.table(number: open.table.number, block: 0, row: 0, column: nil), page: open.table.page),
      text: open.table.title)
    var (zh, en) = ("\(first.place.text)，\(first.label)", "\(first.place.text) gives \(first.label)")
    switch first.place.source.place {
    case .table(let number, _, _, _):
      if let name = disclosure.openTables.first(where: { $0.table.number == number })?.name {
        (zh, en) = ("\(name)中，\(first.label)", "\(name) gives \(first.label)")
      }
    case .prose(let section, _):
      (zh, en) = ("正文“\(section)”所述\(first.label)", "the text under “\(section)” gives \(first.label)")
    default: break
    }
    return Finding(
      rule: id, severity: .contradiction, disclosure: open.disclosure,
      message: Wording(
        zh: "\(open.name)\(open.table.isEmpty ? "标明无数据" : "各格空白")，而\(zh)为 \(first.figure.text)。",
        en:
          "\(open.name) \(open.table.isEmpty ? "says it holds no data" : "is blank"), while \(en) as \(first.figure.text)."
      ),
      computed: first.figure, places: [empty] + terms.map(\.place))
  }

  /// Compares a zero of the narrative with the tables that are not empty.
  private func check(
    _ claim: StatedClaim, _ open: OpenTable, _ figures: TableFigures, into report: inout Report
  ) {
    guard let quantity = claim.quantity,
      let other = figures.candidates(quantity).first(where: { $0.terms.contains { $0.figure.value != 0 } })
    else { return }
    report.check(
      Equation(claim.term, isSumOf: other.terms), rule: id,
      explanation: { _, _ in
        Wording(
          zh: "\(open.name)标明无数据，文字说明疑似据此生成",
          en: "\(open.name) says it holds no data; the sentence may have been drawn from it")
      }
    ) { equation, judgement in
      ProsePhrases.againstTable(claim, equation, judgement, other.table)
    }
  }
}

import BudgetModel

/// “三公”: the total equals travel abroad, vehicles and receptions; vehicles equal purchase and running.
///
/// In the table of “三公”经费, whether its parts are rows or columns. Final accounts give the budget beside what was spent;
/// both are compared, each for itself. Where the parts are rows, every column of money is compared. Where the parts are columns and
/// split by the budget that pays them, each budget is compared, and so are two years with the change between them.
///
/// Tolerance: half a unit of the last published place for the total and for each part that holds a figure.
///
/// Example: 6.00 in all, of which 4.00 for vehicles and 1.50 for receptions.
///
/// Silent where a total or all of its parts are blank, where the table has no place for one of the parts, and where the
/// total covers other expenses as well. Where vehicles are blank, purchase and running stand for them.
///
/// 说明
///
/// “三公”经费合计应等于因公出国（境）费、公务用车购置及运行费、公务接待费之和；公务用车购置及运行费应等于购置费与运行维护费之和。
///
/// 分项为行或为列均可核对；决算表的预算数与决算数分别核对。分项为行的，逐列核对；分项为列且按资金预算再分的，逐项核对，并核对两年数与增减额。
///
/// 容差：合计及参与计算的每个数，各按末位的半个单位计。
///
/// 例：合计 6.00，其中公务用车 4.00，公务接待 1.50。
///
/// 合计或全部分项为空白、表内未列某一分项，或合计另含其他经费时，不作核对；公务用车小计为空白的，以购置费、运行维护费代之。
public struct ThreePublicParts: Rule {
  /// A5.
  public let id = RuleID(.insideTable, 5)
  /// What it compares.
  public let title = Wording(zh: "“三公”经费合计等于各分项之和", en: "the three public expenses equal their parts")
  /// The tables it compares.
  public let tables: [TableKind] = [.threePublicExpenses]

  /// The rule.
  public init() {}

  /// A sum of the official layout.
  private struct LayoutSum {
    var equation: Equation
    var cells: CellSum
  }

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables where !open.table.isEmpty && open.table.kind == .threePublicExpenses {
      var sums: [LayoutSum] = []
      var seen: Set<[Source]> = []
      for year in [disclosure.year, disclosure.year - 1] {
        for isFinal in [true, false] {
          let layout = ThreePublicLayout(open.table, of: year, finalAccounts: isFinal)
          // A table without both sides, or that names no year, reads the same either way.
          guard seen.insert(layout.sources).inserted else { continue }
          for column in layout.columns { sums += self.sums(layout, column, open) }
        }
      }
      let family = SumGate.Family(sums.map(\.cells), in: open)
      for sum in sums { check(sum, family, open, into: &report) }
      let told = sums.map(\.cells).filter(\.isRow).map(\.total)
      let split = ThreePublicMatrix(open.table).sums.filter { sum in
        !sum.isRow || !told.contains { $0.row == sum.total.row && $0.column == sum.total.column }
      }
      report.check(split, rule: id, in: open, parts: Wording(zh: "各分项合计", en: "its parts"))
    }
  }

  private func sums(_ layout: ThreePublicLayout, _ column: Int?, _ open: OpenTable) -> [LayoutSum] {
    let hasVehicleParts = layout.has(.vehiclePurchase) && layout.has(.vehicleRunning)
    let vehicleParts: [ThreePublicExpenses.Part] = [.vehiclePurchase, .vehicleRunning]
    let isWhole = layout.term(.vehicles, column, in: open) != nil
    let parts = [.abroad] + (isWhole ? [.vehicles] : vehicleParts) + [.receptions]
    let hasParts = layout.has(.abroad) && layout.has(.receptions) && (layout.has(.vehicles) || hasVehicleParts)
    let promised: [(ThreePublicExpenses.Part, [ThreePublicExpenses.Part], Bool)] = [
      (.total, parts, hasParts), (.vehicles, vehicleParts, hasVehicleParts),
    ]
    return promised.compactMap { total, parts, isComplete in
      let terms = parts.compactMap { layout.term($0, column, in: open) }
      guard isComplete, !terms.isEmpty, let stated = layout.term(total, column, in: open),
        let cell = layout.cell(total, column)
      else { return nil }
      return LayoutSum(
        equation: Equation(stated, isSumOf: terms),
        cells: CellSum(total: cell, parts: parts.compactMap { layout.cell($0, column) }, isRow: column == nil))
    }
  }

  private func check(_ sum: LayoutSum, _ family: SumGate.Family, _ open: OpenTable, into report: inout Report) {
    var evidence: [Wording] = []
    if let judgement = sum.equation.judged(), judgement.outcome == .contradiction {
      let gate = SumGate(
        sum: sum.cells, equation: sum.equation, judgement: judgement, table: open, family: family, isOfficial: true)
      guard let found = gate.evidence else {
        report.unproven(sum.equation, rule: id, in: open)
        return
      }
      evidence = found
    }
    report.check(sum.equation, rule: id, evidence: evidence) {
      Phrases.sum($0, $1, in: open.name, parts: Wording(zh: "各分项合计", en: "its parts"))
    }
  }
}

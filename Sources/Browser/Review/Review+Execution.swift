import BudgetModel

extension Review {
  /// How many deviations are named.
  private static let mostDeviations = 10

  /// What was spent of the budget: classes and sections, and the items that are farthest from it.
  var execution: [Paper.Block] {
    if accounts.finalAccounts == nil {
      return [
        .text(
          pick(
            "部门库中没有这一年度的决算，执行情况无从说起；下表为预算。",
            "The library holds no final accounts of the year, so nothing is said of execution; the table is the budget."
          ))
      ] + shown(spending(.budget, isFlat: false))
    }
    let pair = open.spending.pair
    var blocks: [Paper.Block] = []
    if let approved = pair.approved?.total, let executed = pair.executed?.total,
      let difference = pair.difference.value
    {
      let rate = pair.rate.value.map { pick("，完成 \(AmountText.exact($0))", ", \(AmountText.exact($0)) of it") } ?? ""
      let sign = difference.fen > 0 ? "+" : ""
      blocks.append(
        .text(
          pick(
            "年初预算 \(context.exact(approved))，决算 \(context.exact(executed))，差额 \(sign)\(context.exact(difference))\(rate)。",
            "Approved \(context.exact(approved)), spent \(context.exact(executed)), difference \(sign)\(context.exact(difference))\(rate)."
          )))
    } else if let mismatch = pair.difference.mismatch {
      blocks.append(.text(mismatch.text(language) + pick("，不算差额。", "; no difference is calculated.")))
    } else {
      blocks.append(
        .text(pick("文件没有公布可比的年初预算合计。", "The documents publish no total of the approved budget to compare with.")))
    }
    blocks += shown(spending(.both, isFlat: false))
    let deviations = self.deviations
    if !deviations.rows.isEmpty {
      blocks += [
        .text(pick("与年初预算相差最大的科目：", "The accounts farthest from their approved budget:")), .table(deviations),
      ]
    }
    return blocks
  }

  /// Spending by function: down to sections, or its items one by one.
  private func spending(_ phase: PhaseView, isFlat: Bool) -> Listing {
    var own = context
    own.phase = phase
    own.options.share = .percent
    own.choices.isFlat = isFlat
    own.choices.expanded = Set(["total"] + open.spending.children.compactMap { $0.code?.digits })
    return SpendingListing.make(open, key: key, own)
  }

  /// Of those, the first few that were spent less than four fifths of, or more than six fifths.
  var farthest: [ListingRow] {
    guard accounts.finalAccounts != nil else { return [] }
    return deviations.rows.filter { row in
      guard let approved = row.cells[1].order, let executed = row.cells[2].order else { return false }
      return Exact(executed) * 5 < Exact(approved) * 4 || Exact(executed) * 5 > Exact(approved) * 6
    }.prefix(5).map { $0 }
  }

  /// The items whose outturn is farthest from the budget, the farthest first.
  private var deviations: Listing {
    var list = spending(.both, isFlat: true)
    func distance(_ row: ListingRow) -> UInt64 {
      row.cells.count > 3 && row.cells[3].measure == .amount ? row.cells[3].order?.magnitude ?? 0 : 0
    }
    let far = list.rows.filter { distance($0) > 0 }.sorted { distance($0) > distance($1) }
    list.rows = ListingRows(Array(far.prefix(Self.mostDeviations)))
    list.notes = []
    return list
  }
}

import BudgetModel

extension Review {
  /// Who it is, and its figures in total.
  var overview: [Paper.Block] {
    let sections = OverviewSections(open: open, key: key, context: context)
    let rows =
      sections.totals() + sections.composition() + sections.threePublicExpenses() + sections.procurement()
      + sections.facts()
    let titles = accounts.disclosures.map(\.title).filter { !$0.isEmpty }
    return (titles.isEmpty ? [] : [.items(titles.reversed())]) + [.table(sections.listing(of: rows))]
  }

  /// What changed on the year before: between the documents where both are held, else as the text says.
  var changes: [Paper.Block] {
    guard let former else {
      let rows = OverviewSections(open: open, key: key, context: context).changes()
      if rows.isEmpty {
        return [
          .text(
            pick(
              "部门库中没有上一年度的文件，正文也没有说与上年相比的总额变化。",
              "The library holds no documents of the year before, and the text states no change of totals on it."))
        ]
      }
      return [
        .text(
          pick(
            "部门库中没有上一年度的文件；下列变化据正文。",
            "The library holds no documents of the year before; the changes below are as the text states them.")),
        .table(OverviewSections(open: open, key: key, context: context).listing(of: rows)),
      ]
    }
    let isFinal = accounts.finalAccounts != nil && former.accounts.finalAccounts != nil
    let phase: PhaseView = isFinal ? .finalAccounts : .budget
    let years = [DepartmentYear(department: key.department, year: key.year - 1), key]
    let columns = zip(years, [former, open]).map {
      ComparedAccounts(side: ComparedSide(key: $0, phase: phase), open: $1)
    }
    var compared = ListingContext(options: options, phase: phase)
    compared.choices.expanded = Set(
      ["total"] + (former.spending.children + open.spending.children).compactMap { $0.code?.digits })
    let list = ListingBuilder.comparison(.years, .spending, columns, of: key, compared)
    return [.text(changeOfTotal(former, isFinal: isFinal)), .table(list)]
  }

  /// How the total of spending changed, in a sentence.
  private func changeOfTotal(_ former: OpenYear, isFinal: Bool) -> String {
    let now = isFinal ? open.spending.executed?.based : open.spending.approved?.based
    let before = isFinal ? former.spending.executed?.based : former.spending.approved?.based
    let what = context.name(isFinal ? .finalAccounts : .budget)
    if let mismatch = now.less(before, .between).mismatch { return mismatch.text(language) + pick("。", ".") }
    guard let now, let before, let change = (now as BasedAmount?).less(before, .between).value else {
      return pick("两个年度的支出合计不齐，不作比较。", "Not both years publish a total of spending; they are not compared.")
    }
    let rate = (now as BasedAmount?).growth(over: before, .between).value.map {
      pick("（\(AmountText.exact($0))）", " (\(AmountText.exact($0)))")
    }
    let sign = change.fen > 0 ? "+" : ""
    return pick(
      "支出合计（\(what)）：本年 \(context.exact(now.amount))，上年 \(context.exact(before.amount))，变化 \(sign)\(context.exact(change))\(rate ?? "")。",
      "Total spending (\(what)): \(context.exact(now.amount)), the year before \(context.exact(before.amount)), change \(sign)\(context.exact(change))\(rate ?? "")."
    )
  }
}

import BudgetModel

extension FactsMaker {
  /// The three public expenses, procurement and running costs, personnel and operating funds.
  func expenses() -> [[FactValue]] { threePublicExpenses() + procurement() + basicParts() }

  private func threePublicExpenses() -> [[FactValue]] {
    let stated = open.threePublicStatements(.finalAccounts)
    return ThreePublicExpenses.Part.allCases.compactMap { part in
      let (planned, spent) = (open.expense(part, .budget), open.expense(part, .finalAccounts))
      guard planned?.amount != nil || spent?.amount != nil else { return nil }
      func line(_ figure: KeyFigure?) -> AccountLine? {
        figure.map { AccountLine(total: $0.amount, source: $0.source) }
      }
      let pair = AccountPair(approved: line(planned), executed: line(spent), stated: stated.completion(of: part))
      let name = part == .total ? "“三公”经费合计" : part.rawValue
      return row(
        .expense(part), name, "“三公”经费", approved: planned?.amount, executed: spent?.amount, pair.rate.value,
        (spent ?? planned)?.kind, (spent ?? planned)?.source)
    }
  }

  /// What the narratives say, each document by itself: their subjects are worded freely.
  private func procurement() -> [[FactValue]] {
    open.accounts.disclosures.flatMap { disclosure in
      open.procurement(in: disclosure).compactMap { index, claim, amount in
        let isBudget = disclosure.kind == .budget || claim.measure == .approved
        return row(
          .claim(disclosure.kind, index), claim.subject,
          claim.subject.holds("机关运行") ? "机关运行经费" : "政府采购", approved: isBudget ? amount : nil,
          executed: isBudget ? nil : amount, nil, disclosure.kind, claim.source)
      }
    }
  }

  private func basicParts() -> [[FactValue]] {
    let parts: [(KeyFigure.Name, String, ColumnRole)] = [
      (.personnel, "人员经费", .personnel), (.operating, "公用经费", .operating),
    ]
    return parts.compactMap { which, name, role in
      let planned = open.basicPart(name, role, .budget)
      let spent = open.basicPart(name, role, .finalAccounts)
      let rate = based(spent).rate(of: based(planned)).value
      let main = spent ?? planned
      return row(
        which, name, name, approved: planned?.amount, executed: spent?.amount, rate, main?.kind, main?.source)
    }
  }

  /// A figure of the table of basic spending with what that is of.
  private func based(_ figure: KeyFigure?) -> BasedAmount? {
    guard let figure, let amount = figure.amount, let disclosure = open.accounts.disclosure(figure.kind),
      let table = disclosure.table(.basic)
    else { return nil }
    return BasedAmount(amount, disclosure.basis(of: table))
  }

  private func row(
    _ which: KeyFigure.Name, _ name: String, _ category: String, approved: Amount?, executed: Amount?, _ rate: Rate?,
    _ kind: DisclosureKind?, _ source: Source?
  ) -> [FactValue]? {
    guard let kind else { return nil }
    return row(
      [FactValue(name), FactValue(category), FactValue(approved), FactValue(executed), FactValue(rate)], kind,
      source, place: which.text)
  }
}

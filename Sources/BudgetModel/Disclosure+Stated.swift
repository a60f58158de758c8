/// What a document without tables of income and expenditure states of its money in sentences.
extension Disclosure {
  /// How sentences name all income and all spending.
  private static let namesOfTotals: [Side: Set<String>] = [
    .income: [
      "收入预算", "收入总计", "收入预算总计", "收入总预算", "预算收入", "预算总收入", "总收入", "收入合计", "收入预算总额", "收支总计", "收、支总计", "收支总预算", "收、支总预算",
    ],
    .expenditure: [
      "支出预算", "支出总计", "支出预算总计", "支出总预算", "预算支出", "预算总支出", "总支出", "支出合计", "支出预算总额", "收支总计", "收、支总计", "收支总预算", "收、支总预算",
    ],
  ]

  /// Whether its text alone tells what is received and spent: no table does.
  public var isToldByText: Bool {
    let kinds: Set<TableKind> = [.incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic]
    return !tables.contains { kinds.contains($0.kind) && !$0.isEmpty }
  }

  /// The sentence that states all income or all spending, of a document without tables; nil where none does, and where
  /// sentences state different amounts.
  public func statedTotal(_ side: Side) -> Claim? {
    guard isToldByText else { return nil }
    let names = Self.namesOfTotals[side] ?? []
    let claims = claims.filter { isOwnAmount($0) && names.contains($0.subject) }
    guard let first = claims.first, claims.allSatisfy({ $0.figure.amount == first.figure.amount }) else { return nil }
    return first
  }

  /// What a sentence states of a part of all spending: 基本支出, 项目支出.
  func statedPart(_ name: String) -> Claim? {
    let names: Set<String> = [name, name + "预算", name + "总额", name + "预算总额"]
    return claims.first { isOwnAmount($0) && names.contains($0.subject) }
  }

  /// The classes, sections and items of which sentences state the spending, each once: the amount stated first.
  var statedAccounts: [(code: FunctionCode, claim: Claim)] {
    var seen: Set<FunctionCode> = []
    return claims.compactMap { claim in
      guard isOwnAmount(claim), let code = claim.code, seen.insert(code).inserted else { return nil }
      return (code, claim)
    }
  }

  /// Whether a claim is of an amount of the document's own year and phase.
  private func isOwnAmount(_ claim: Claim) -> Bool {
    claim.figure.amount != nil
      && (claim.measure == .amount || kind == .finalAccounts && claim.measure == .executed)
  }
}

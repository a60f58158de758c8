import BudgetModel

extension Listing {
  /// Says of each row with an amount that does not fit why it is not there.
  mutating func explainUncomputed(_ language: Language) {
    let indices = rows.indices.filter { rows[$0].isUncomputed }
    for index in indices { rows[index].explainUncomputed(language) }
  }
}

extension ListingRow {
  /// Whether an amount in it is not known because it does not fit.
  public var isUncomputed: Bool { cells.contains(where: \.isUncomputed) }

  /// Says, once, why an amount in it is not there.
  mutating func explainUncomputed(_ language: Language) {
    guard isUncomputed, !remarks.contains(AmountText.reason(language)) else { return }
    remarks.append(AmountText.reason(language))
  }
}

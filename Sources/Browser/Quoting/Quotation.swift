import BudgetModel

/// What a document says in words at one place, as published.
struct Quotation: Hashable, Sendable {
  /// The document.
  let kind: DisclosureKind
  /// The heading it stands under.
  let section: String
  /// The page it begins on.
  let page: Int?
  /// The sentences.
  let text: String
  /// What it is quoted for, by the places of scalars.
  let marked: [Range<Int>]
}

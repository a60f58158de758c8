import BudgetModel

/// A sentence of a document's text that a row is about, and which of its figures.
struct Citation: Hashable, Sendable {
  /// The document.
  let kind: DisclosureKind
  /// The sentence.
  let source: Source
  /// The amount it is cited for; nil for all figures stated there.
  var amount: Amount?
  /// Figures and words it is cited for, as printed.
  var words: [String] = []
  /// What a rule says of it: the words it is about are marked where there are no figures.
  var message: String?

  /// A citation; nil where a source is no sentence.
  init?(_ source: Source, in kind: DisclosureKind, amount: Amount? = nil, words: [String] = []) {
    guard case .prose = source.place else { return nil }
    (self.kind, self.source, self.amount, self.words) = (kind, source, amount, words)
  }
}

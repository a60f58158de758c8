import BudgetModel

/// A figure of the narrative, as rules read it.
///
/// A class, as it is large and handed about much.
final class StatedClaim: Sendable {
  /// What the document states.
  let claim: Claim
  /// The figure as a term.
  let term: Term
  /// The heading it stands under.
  let section: String
  /// The sentence under that heading.
  let sentence: Int
  /// The quantity it is about; nil where that is not certain.
  let quantity: TableQuantity?

  /// A claim of a document; nil where its figure does not fit, or where it stands in no sentence.
  init?(_ claim: Claim, of disclosure: String) {
    guard case .prose(let section, let sentence) = claim.source.place, let exact = ExactFigure(claim.figure) else {
      return nil
    }
    // A zero is printed without decimals where others have two.
    let isShort = exact.value == 0 && claim.figure.amount != nil
    let figure = isShort ? exact.publishedFinely(places: 2) : exact
    let text = "\(section) · \(claim.subject) \(claim.figure.text)\(claim.figure.quantity.text)"
    self.claim = claim
    self.section = section
    self.sentence = sentence
    quantity = TableQuantity(claim, under: section)
    term = Term(
      claim.subject, figure, place: FindingPlace(disclosure: disclosure, source: claim.source, text: text))
  }

  /// The figure with its unit, a zero as it is printed.
  var text: String {
    term.figure.value == 0 ? claim.figure.text + " " + claim.figure.quantity.text : term.figure.text
  }

  /// Whether it is an amount of money of the document's own year and phase.
  var isAmount: Bool { claim.isAmount }

  /// Whether another claim is about the same thing: its name, with or without 决算, 预算 and words before it.
  func isAbout(_ other: StatedClaim) -> Bool {
    let (own, their) = (Self.plain(claim.subject), Self.plain(other.claim.subject))
    if own.isEmpty || their.isEmpty { return false }
    return own == their || own.ends(their) || their.ends(own)
  }

  private static func plain(_ subject: String) -> String {
    ["决算", "预算数", "财政拨款预算"].reduce(subject.withoutSpace) { $0.without($1) }
  }
}

extension Claim {
  /// Whether it is an amount of money of the document's own year and phase.
  var isAmount: Bool { (measure == .amount || measure == .executed) && figure.amount != nil }
}

import BudgetModel

extension UnitSlips {
  /// The most amounts that are added up.
  private static let most = 8

  /// An amount in another unit than those beside it, where with their unit it is a part, or the whole, of a sum that holds, or is what
  /// the text says elsewhere of the same thing.
  func checkSums(_ disclosure: OpenDisclosure, told: Set<FindingPlace>, into report: inout Report) {
    for section in disclosure.sections {
      let claims = section.claims.filter { $0.isAmount && $0.term.figure.value != 0 }
      for index in claims.indices where !told.contains(claims[index].term.place) {
        guard let other = Self.rescaled(index, in: claims) else { continue }
        if let sum = Self.sum(with: other, at: index, in: claims) {
          add(claims[index], other, sum, disclosure, into: &report)
        } else if let same = disclosure.tellingClaims.first(where: { Self.isSame($0, claims[index], other) }) {
          add(claims[index], other, [same.term], disclosure, into: &report)
        }
      }
    }
  }

  /// A figure in the unit of those beside it, where nearly all of them have another; nil where they have not.
  private static func rescaled(_ index: Int, in claims: [StatedClaim]) -> Term? {
    let own = claims[index]
    guard let unit = own.unit, unit == .yuan || unit == .tenThousandYuan else { return nil }
    let other: MoneyUnit = unit == .yuan ? .tenThousandYuan : .yuan
    let others = claims.count { $0.unit == other }
    guard others > 2, claims.count == others + 1,
      let figure = Figure(own.claim.figure.text, .money(other)).flatMap({ ExactFigure($0) })
    else { return nil }
    return Term(own.claim.subject, figure, place: own.term.place)
  }

  /// The figures that a rescaled one makes a sum with: the whole before its parts; nil where it makes none.
  private static func sum(with other: Term, at index: Int, in claims: [StatedClaim]) -> [Term]? {
    var terms = claims.map(\.term)
    terms[index] = other
    for whole in max(0, index - most)...index {
      for end in terms.indices where end > whole + 1 && end >= index && end - whole <= most {
        let parts = terms[(whole + 1)...end]
        if let judgement = Equation(terms[whole], isSumOf: Array(parts)).judged(), judgement.outcome != .contradiction {
          return Array(terms[whole...end]).filter { $0.place != other.place }
        }
      }
    }
    return nil
  }

  private static func isSame(_ claim: StatedClaim, _ own: StatedClaim, _ other: Term) -> Bool {
    claim.claim.subject == own.claim.subject && claim.claim.subject.count > 2 && claim.isAmount
      && claim.term.figure.value == other.figure.value && claim.term.place != own.term.place
  }

  private func add(
    _ claim: StatedClaim, _ other: Term, _ beside: [Term], _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    let figures = beside.map(\.figure.text).joined(separator: "、")
    let unit = other.figure.quantity.text
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh:
            "正文“\(claim.section)”中，\(claim.claim.subject)为 \(claim.text)；以\(unit)计为 \(other.figure.text)，方与所述 \(figures) 相符，疑似元、万元混用。",
          en:
            "Under “\(claim.section)”, \(claim.claim.subject) is \(claim.text); as \(other.figure.text) it would agree with \(figures): "
            + "元 and 万元 seem to have been taken for one another."),
        stated: claim.term.figure, computed: other.figure, places: [claim.term.place] + beside.map(\.place)))
  }
}

extension StatedClaim {
  /// The unit of an amount.
  fileprivate var unit: MoneyUnit? {
    if case .money(let unit) = claim.figure.quantity { unit } else { nil }
  }
}

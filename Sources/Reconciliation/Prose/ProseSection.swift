import BudgetModel

/// The figures that stand under one heading of the narrative, in published order.
struct ProseSection {
  /// The heading.
  let heading: String
  /// The figures.
  let claims: [StatedClaim]

  /// Whether it speaks of performance: projects, targets and evaluations.
  var isOfPerformance: Bool { heading.holds("绩效") }

  /// The sections of a document that state figures; headings that occur twice stay apart.
  static func all(of disclosure: OpenDisclosure) -> [ProseSection] {
    var sections: [ProseSection] = []
    var open: [StatedClaim] = []
    func close() {
      if let first = open.first { sections.append(ProseSection(heading: first.section, claims: open)) }
      open = []
    }
    for claim in disclosure.disclosure.claims.compactMap({ StatedClaim($0, of: disclosure.id) }) {
      if let last = open.last, last.section != claim.section || claim.sentence < last.sentence { close() }
      open.append(claim)
    }
    close()
    return sections
  }

  /// Whether 基本支出 or 项目支出 was stated before a claim in its sentence, or is what it and the accounts beside it add up to.
  func divided(before claim: Int) -> [ColumnRole] {
    [(ColumnRole.basic, "基本支出"), (.project, "项目支出")].compactMap { role, name in
      let whole = claims[..<claim].lastIndex { $0.isAmount && $0.claim.subject.holds(name) }
      guard let whole else { return nil }
      if claims[whole].sentence == claims[claim].sentence {
        return claims[whole].claim.subject.begins(name) ? role : nil
      }
      // 项目支出预算 40.00万元。其中：… 3.00万元；… 37.00万元: what follows in sentences of its own adds up to it.
      let parts = claims[(whole + 1)...].prefix { $0.isAmount && $0.claim.code != nil }
      guard parts.count > 1, parts.endIndex > claim else { return nil }
      let sum = Equation(claims[whole].term, isSumOf: parts.map(\.term)).judged()
      return sum.map { $0.outcome != .contradiction } ?? false ? role : nil
    }
  }

  /// The figure of one kind about the same thing as another claim.
  ///
  /// One with the very same subject goes before one named in more or fewer words, the nearest before it first. Accounts of
  /// one name and two codes (行政运行 in two sections) are two things.
  func companion(of claim: Int, where isWanted: (StatedClaim) -> Bool) -> StatedClaim? {
    let own = claims[claim]
    let wanted = (claims[..<claim].reversed().filter(isWanted) + claims[(claim + 1)...].filter(isWanted)).filter {
      $0.claim.code == nil || own.claim.code == nil || $0.claim.code == own.claim.code
    }
    return wanted.first { $0.claim.subject == own.claim.subject } ?? wanted.first { $0.isAbout(own) }
  }
}

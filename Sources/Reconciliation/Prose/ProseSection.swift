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

  /// Whether 基本支出 or 项目支出 was stated before in the sentence of a claim: what follows may be a part of it.
  func divided(before claim: Int) -> [ColumnRole] {
    let sentence = claims[..<claim].reversed().prefix { $0.sentence == claims[claim].sentence }
    return [(ColumnRole.basic, "基本支出"), (.project, "项目支出")].compactMap { role, name in
      sentence.contains { $0.isAmount && $0.claim.subject.begins(name) } ? role : nil
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

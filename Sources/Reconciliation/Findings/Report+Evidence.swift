extension Report {
  /// Lets a rule look at a document; what it finds says how many comparisons of the rule hold there, unless it gives evidence of its own.
  mutating func check(_ disclosure: OpenDisclosure, by rule: some Rule) {
    let (first, before) = (findings.count, tallies[rule.id]?.passed ?? 0)
    rule.check(disclosure, into: &self)
    let held = (tallies[rule.id]?.passed ?? 0) - before
    guard held > 0 else { return }
    let evidence = Wording(
      zh: "同一规则在本文件另有 \(held) 处相符",
      en: held == 1
        ? "one other comparison of this rule in the document holds"
        : "\(held) other comparisons of this rule in the document hold")
    var all = findings
    for index in first..<all.count
    where all[index].severity == .contradiction && all[index].evidence.isEmpty {
      all[index].evidence = [evidence]
    }
    self = replacing(all)
  }
}

extension Tally {
  /// How many agree, to the last place or within their tolerance.
  fileprivate var passed: Int { held + rounding }
}

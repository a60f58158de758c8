extension Report {
  /// What makes two findings one error told twice.
  private struct Error: Hashable {
    let rule: RuleID
    let disclosure: String
    let stated: ExactFigure
    let computed: ExactFigure
  }

  /// The report with an error that stands in several tables, or several places of the text, told once with all its places.
  ///
  /// Two contradictions of one rule are the same error where both figures are the same. Projects are apart: two may have the
  /// same money, each its own fault.
  var merged: Report {
    var found: [Finding] = []
    var first: [Error: Int] = [:]
    for finding in findings {
      guard finding.severity == .contradiction, finding.rule.group.isOfAmounts, let stated = finding.stated,
        let computed = finding.computed, stated.value != 0
      else {
        found.append(finding)
        continue
      }
      let error = Error(rule: finding.rule, disclosure: finding.disclosure, stated: stated, computed: computed)
      guard let index = first[error] else {
        first[error] = found.count
        found.append(finding)
        continue
      }
      found[index].places += finding.places.filter { !found[index].places.contains($0) }
      if let place = finding.places.first {
        found[index].evidence.append(
          Wording(zh: "同一差错另见“\(place.text)”", en: "the same error stands in “\(place.text)” as well"))
      }
    }
    return replacing(found)
  }
}

extension RuleGroup {
  /// Whether its rules compare amounts of tables and text, and not those of projects.
  fileprivate var isOfAmounts: Bool { self == .insideTable || self == .betweenTables || self == .prose }
}

import Catalogues

/// What rules found in the documents of a department and year, and what they checked.
public struct Report: Hashable, Sendable {
  /// The findings, in the order of the rules and of the documents.
  public private(set) var findings: [Finding] = []
  /// How the equations came out, by rule.
  public private(set) var tallies: [RuleID: Tally] = [:]
  /// The rules that could not be applied, and why.
  public private(set) var unanswered: [Unanswered] = []

  /// A report of nothing.
  public init() {}

  /// Judges an equation, counts it, and adds a finding where its sides differ.
  /// - Parameters:
  ///   - rule: the rule that asks.
  ///   - severity: what a difference beyond the tolerance is; one within it is always ``Severity/rounding``, and a percentage that
  ///     is off by one unit of its last place no more than a note.
  ///   - explanation: what suggests a reason, asked only beyond the tolerance; by default what the figures' digits say.
  ///   - evidence: what speaks for the document being wrong, asked only beyond the tolerance.
  ///   - also: further places of the same difference.
  ///   - message: makes the sentence, asked only where the sides differ.
  /// - Returns: how it came out; nil where it could not be judged.
  @discardableResult
  public mutating func check(
    _ equation: Equation, rule: RuleID, severity: Severity = .contradiction,
    explanation: (Equation, Judgement) -> Wording? = Suggestion.wording,
    evidence: @autoclosure () -> [Wording] = [], also: @autoclosure () -> [FindingPlace] = [],
    message: (Equation, Judgement) -> Wording
  ) -> Judgement.Outcome? {
    guard let judgement = equation.judged() else { return nil }
    switch judgement.outcome {
    case .held: tallies[rule, default: Tally()].held += 1
    case .rounding:
      tallies[rule, default: Tally()].rounding += 1
      findings.append(
        Finding(
          rule: rule, severity: .rounding, message: message(equation, judgement), equation: equation,
          judgement: judgement))
    case .contradiction:
      tallies[rule, default: Tally()].failed += 1
      let isLastPlace = severity == .contradiction && equation.isOffByLastPlace
      var finding = Finding(
        rule: rule, severity: isLastPlace ? .note : severity, message: message(equation, judgement), equation: equation,
        judgement: judgement, explanation: isLastPlace ? Suggestion.lastPlace : explanation(equation, judgement),
        evidence: evidence())
      finding.places += also().filter { !finding.places.contains($0) }
      findings.append(finding)
    }
    return judgement.outcome
  }

  /// Adds a finding that no equation stands behind, and counts it as a failed check unless it is rounding.
  public mutating func add(_ finding: Finding) {
    findings.append(finding)
    tallies[finding.rule, default: Tally()].failed += 1
  }

  /// The same checks with other findings.
  func replacing(_ findings: [Finding]) -> Report {
    var report = self
    report.findings = findings
    return report
  }

  /// The report without findings that are set aside, and those.
  public func parted(by isAside: (Finding) -> Bool) -> (rest: Report, aside: [Finding]) {
    (replacing(findings.filter { !isAside($0) }), findings.filter(isAside))
  }

  /// Counts a check without figures that came out well.
  public mutating func held(_ rule: RuleID) { tallies[rule, default: Tally()].held += 1 }

  /// Counts equations that held.
  mutating func held(_ rule: RuleID, times count: Int) {
    if count > 0 { tallies[rule, default: Tally()].held += count }
  }

  /// Notes that a rule could not be applied.
  public mutating func unanswerable(_ rule: RuleID, _ disclosure: String, _ reason: Wording) {
    unanswered.append(Unanswered(rule: rule, disclosure: disclosure, reason: reason))
  }

  /// How the equations of all rules came out together.
  public var tally: Tally { tallies.values.reduce(into: Tally()) { $0 += $1 } }

  /// The findings of one severity.
  public func findings(_ severity: Severity) -> [Finding] { findings.filter { $0.severity == severity } }

  /// How many there are of what is shown without being asked for.
  public var counts: FindingCounts {
    FindingCounts(
      contradictions: findings.count { $0.severity == .contradiction }, notes: findings.count { $0.severity == .note })
  }
}

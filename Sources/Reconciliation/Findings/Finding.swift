/// What a rule found: where a document disagrees with itself, or what is worth a question.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public var rule: RuleID
  /// How much it says.
  public var severity: Severity
  /// The document it is about: ``/BudgetModel/Disclosure/id``.
  public var disclosure: String
  /// A sentence with both figures and where they stand, that can be read out in a meeting.
  public var message: Wording
  /// The figure the document states; nil where the finding is about no figure.
  public var stated: ExactFigure?
  /// What other figures of the document give.
  public var computed: ExactFigure?
  /// The stated figure less the computed one.
  public var difference: ExactFigure?
  /// How far the two may be apart by rounding.
  public var tolerance: ExactFigure?
  /// The equation that was checked; nil where there is none.
  public var equation: Equation?
  /// The places it speaks of, the stated figure's first.
  public var places: [FindingPlace]
  /// What the figures suggest as the reason; nil where they suggest none.
  public var explanation: Wording?
  /// What speaks for the document being wrong and not its reading: how many like relations hold, which repair makes it
  /// exact. Clauses without a full stop.
  public var evidence: [Wording]

  /// A finding.
  public init(
    rule: RuleID, severity: Severity, disclosure: String, message: Wording, stated: ExactFigure? = nil,
    computed: ExactFigure? = nil, difference: ExactFigure? = nil, tolerance: ExactFigure? = nil,
    equation: Equation? = nil, places: [FindingPlace], explanation: Wording? = nil, evidence: [Wording] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.disclosure = disclosure
    self.message = message
    self.stated = stated
    self.computed = computed
    self.difference = difference
    self.tolerance = tolerance
    self.equation = equation
    self.places = places
    self.explanation = explanation
    self.evidence = evidence
  }

  /// A finding from an equation and how it was judged; the disclosure is the stated figure's.
  public init(
    rule: RuleID, severity: Severity, message: Wording, equation: Equation, judgement: Judgement,
    explanation: Wording? = nil, evidence: [Wording] = []
  ) {
    self.init(
      rule: rule, severity: severity, disclosure: equation.stated.place.disclosure, message: message,
      stated: equation.stated.figure, computed: judgement.computed, difference: judgement.difference,
      tolerance: judgement.tolerance, equation: equation, places: [equation.stated.place] + equation.terms.map(\.place),
      explanation: explanation,
      evidence: evidence)
  }

  /// The published figures that were compared with the stated one; empty where there is no equation.
  public var terms: [Term] { equation?.terms ?? [] }
}

import BudgetModel

/// A project of a document, as rules read it: its money and its points become terms that know where they stand.
struct OpenProject {
  /// The project.
  let project: Project
  /// The document it belongs to.
  let disclosure: String
  /// Whether it is the form of the whole department or of a unit, which is no project.
  var isOverall = false
  /// Whether each of its indicators met its target, asked by several rules.
  var attainments: [Attainment?] {
    knownAttainments { project.indicators.map(\.attainment) }
  }
  let knownAttainments = Once<[Attainment?]>()

  /// The project's name in quotation marks, as findings speak of it.
  var name: String { "“\(project.name)”" }
  /// What findings call it: 项目“…”, 整体绩效“…”.
  var called: Wording {
    isOverall
      ? Wording(zh: "整体绩效\(name)", en: "the form of the whole of \(name)")
      : Wording(zh: "项目\(name)", en: "project \(name)")
  }
  /// What English sentences about it begin with.
  var opening: String { isOverall ? "The form of the whole of \(name)" : "Project \(name)" }

  /// A total of its money; nil where not published.
  func total(_ measure: Funding.Measure) -> Term? {
    project.funds.first { $0.measure == measure && $0.origin == nil }.flatMap(term)
  }

  /// Its money, where the adjusted budget equals what was spent to the 分 and the year-start budget differs.
  var adjustedToSpending: (approved: Term, adjusted: Term, executed: Term)? {
    guard let approved = total(.approved), let adjusted = total(.adjusted), let executed = total(.executed),
      adjusted.figure.resolution == 0, executed.figure.resolution == 0,
      adjusted.figure.value == executed.figure.value, executed.figure.value > 0,
      approved.figure.value != adjusted.figure.value, approved.figure.value > 0
    else { return nil }
    return (approved, adjusted, executed)
  }

  /// The parts of its money by source, at one stage.
  func origins(_ measure: Funding.Measure) -> [Term] {
    project.funds.filter { $0.measure == measure && $0.origin != nil }.compactMap(term)
  }

  /// A figure of its money as a term.
  ///
  /// Forms in 元 are known to the 分 and lists in 万元 to two places, whatever zeros at the end are left out.
  func term(_ funding: Funding) -> Term? {
    guard let figure = funding.figure, let exact = ExactFigure(figure) else { return nil }
    let label = funding.origin ?? Self.word(funding.measure).zh
    return Term(
      label, exact.publishedFinely(places: 2),
      place: FindingPlace(
        disclosure: disclosure, source: funding.source, project: project.name, text: "\(project.name) · \(label)"))
  }

  /// Points as a term, known to the places they are printed with.
  func points(_ number: PublishedNumber?, _ label: String, _ place: FindingPlace) -> Term? {
    guard let number, let figure = Figure(number.text, .count("分")), let exact = ExactFigure(figure) else { return nil }
    return Term(label, exact, place: place)
  }

  /// Where an indicator stands.
  func place(_ indicator: Indicator) -> FindingPlace {
    FindingPlace(
      disclosure: disclosure, source: indicator.source, project: project.name, indicator: indicator.name,
      text: "\(project.name) · \(indicator.name)")
  }

  /// Where the result of its self-evaluation stands.
  func place(_ evaluation: SelfEvaluation, _ words: String) -> FindingPlace {
    FindingPlace(
      disclosure: disclosure, source: evaluation.source, project: project.name, text: "\(project.name) · \(words)")
  }

  /// The weights of all indicators; nil unless each has one.
  var weights: [Term]? {
    let terms = project.indicators.compactMap { points($0.weight, $0.name, place($0)) }
    return terms.isEmpty || terms.count < project.indicators.count ? nil : terms
  }

  /// The points of all indicators; nil unless each has some.
  var scores: [Term]? {
    let terms = project.indicators.compactMap { points($0.score, $0.name, place($0)) }
    return terms.isEmpty || terms.count < project.indicators.count ? nil : terms
  }

  /// What a stage of the money is called.
  static func word(_ measure: Funding.Measure) -> Wording {
    switch measure {
    case .period: Wording(zh: "实施期资金总额", en: "the money for the whole period")
    case .annual: Wording(zh: "年度资金总额", en: "the money for the year")
    case .requested: Wording(zh: "目标申报数", en: "the money requested")
    case .approved: Wording(zh: "年初预算数", en: "the year-start budget")
    case .adjusted: Wording(zh: "全年预算数", en: "the adjusted budget")
    case .executed: Wording(zh: "全年执行数", en: "the money spent")
    case .balance: Wording(zh: "资金结余", en: "the money left over")
    case .rate: Wording(zh: "执行率", en: "the share spent")
    }
  }
}

extension Project {
  /// Whether its adjusted budget equals what was spent to the 分, and its year-start budget differs.
  package var isAdjustedToSpending: Bool { OpenProject(project: self, disclosure: "").adjustedToSpending != nil }
}

extension PublishedNumber {
  /// Whether two numbers are the same, whatever zeros they end in.
  func equals(_ other: PublishedNumber) -> Bool { order(other) == 0 }

  /// -1, 0 or 1 as it is less than, equal to or more than another; numbers too long to tell count as equal.
  func order(_ other: PublishedNumber) -> Int {
    let places = max(places, other.places)
    return (scaled(places: places) - other.scaled(places: places)).sign
  }
}

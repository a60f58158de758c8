import BudgetModel

/// The amount a text gives for a project is the one the table of projects has.
///
/// Where a text names a project of the document by its whole name and states an amount for it, the amount is looked for among the money
/// of that project: in the table of projects, its target form and its self-evaluation. Projects of one name are added up as well, and so are those that a sentence names and counts (对某项目等1个项目开展评价，涉及资金3170万元).
///
/// Tolerance: half a unit of the last place, for the text and for the project's money.
///
/// Example: the text spends 48.20 on 热线服务, the table of projects lists 42.80.
///
/// Silent for names of fewer than four characters and for words that name kinds of expenditure, where the project has no money, where the
/// words may be about a part of it, and where most amounts of projects that the text names are others, and not by a digit: then it is about something else.
///
/// 说明
///
/// 文字所述项目的金额，应与项目表所列一致。
///
/// 文字以全称写明某一项目并说明其金额的，与该项目在项目表、目标表、自评表所列的各项资金核对，与其中任一相符即可；同名项目另取其合计。句中点明名称和个数并给出资金的（对某项目等1个项目开展评价，涉及资金3170万元），以所点明各项目资金之和核对。
///
/// 容差：文字与项目资金各按末位的半个单位计。
///
/// 例：正文称热线服务安排 48.20 万元，项目表列 42.80。
///
/// 名称不足四个字或仅为支出类别的，项目未列资金的，所述可能仅为其中一部分的，以及文字所述各项目的金额多数与表不同（疑似另有所指）而又非一位数字之差的，不作核对。
public struct NamedProjects: Rule {
  /// C13.
  public let id = RuleID(.prose, 13)
  /// What it compares.
  public let title = Wording(zh: "所述项目的金额与项目表", en: "the amounts of projects, by name, against their table")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let projects = Dictionary(grouping: disclosure.openProjects) { Self.key($0.project.name) }
    var held: [(claim: StatedClaim, equation: Equation)] = []
    var failed: [(claim: StatedClaim, equation: Equation)] = []
    for claim in disclosure.statedClaims where claim.isAmount && claim.claim.code == nil && claim.quantity == nil {
      let key = Self.key(claim.claim.subject)
      guard key.count >= 4, let named = projects[key] ?? Self.ending(key, among: projects),
        claim.term.figure.value != 0
      else { continue }
      let money = Self.money(named)
      let equations = money.map { Equation(claim.term, isSumOf: $0) }
      guard let first = equations.first else { continue }
      if let fitting = equations.first(where: { ($0.judged()?.outcome ?? .held) != .contradiction }) {
        held.append((claim, fitting))
      } else if let judgement = first.judged(), judgement.outcome == .contradiction {
        failed.append((claim, first))
      }
    }
    for phrase in disclosure.phrases(.funded) { check(phrase, projects, disclosure, into: &report) }
    for (claim, equation) in held { check(claim, equation, evidence: [], into: &report) }
    for (claim, equation) in failed where failed.count <= held.count || Self.isSlip(equation) {
      let evidence = Wording(
        zh: "正文另有 \(held.count) 个项目的金额与表相符",
        en: held.count == 1 ? "one other project's amount agrees" : "the amounts of \(held.count) other projects agree")
      check(claim, equation, evidence: held.isEmpty ? [] : [evidence], into: &report)
    }
  }

  /// The money a sentence gives to projects it names and counts, against theirs together.
  private func check(
    _ phrase: StatedPhrase, _ projects: [String: [OpenProject]], _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    guard let space = phrase.text.lastIndex(of: " ") else { return }
    let names = String(phrase.text[..<space]).parts(between: "、")
    let money = phrase.text[phrase.text.index(after: space)...]
    let digits = money.prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
    let named = names.compactMap { name in projects[Self.key(name)] ?? Self.ending(Self.key(name), among: projects) }
    guard let unit = MoneyUnit(rawValue: String(money[digits.endIndex...])), named.count == names.count,
      let exact = Figure(String(digits), .money(unit)).flatMap({ ExactFigure($0) })
    else { return }
    let stated = Term(names.joined(separator: "、"), exact.publishedFinely(places: 2), place: disclosure.place(phrase))
    let equations = Self.money(named.joined().map { $0 }).filter { $0.count == named.count }
      .map { Equation(stated, isSumOf: $0) }
    let fitting = equations.first { ($0.judged()?.outcome ?? .held) != .contradiction }
    guard let equation = fitting ?? equations.first else { return }
    report.check(equation, rule: id) { equation, judgement in
      let section = phrase.sentence?.section ?? ""
      let computed = judgement.computed.text
      return Wording(
        zh: "正文“\(section)”称“\(stated.label)”涉及资金 \(exact.text)，所列项目资金为 \(computed)。",
        en:
          "Under “\(section)” the text gives “\(stated.label)” \(exact.text); the money of what is listed is \(computed)."
      )
    }
  }

  private func check(_ claim: StatedClaim, _ equation: Equation, evidence: [Wording], into report: inout Report) {
    report.check(equation, rule: id, evidence: evidence) { equation, judgement in
      let (stated, computed) = (claim.term.figure.text, judgement.computed.text)
      let (difference, text) = (judgement.difference.magnitude.text, equation.terms.first?.place.text ?? "")
      return Wording(
        zh: "正文“\(claim.section)”所述项目“\(claim.claim.subject)”为 \(stated)，“\(text)”处为 \(computed)，相差 \(difference)。",
        en:
          "Under “\(claim.section)” the text gives project “\(claim.claim.subject)” as \(stated), while “\(text)” has "
          + "\(computed); the difference is \(difference).")
    }
  }

  /// Whether one digit, or two swapped, would make both agree: then nothing else need be meant.
  private static func isSlip(_ equation: Equation) -> Bool {
    equation.judged().map { Suggestion.slip(equation.stated.figure, $0.computed) != nil } ?? false
  }

  /// The money of projects of one name: each figure by itself, and the same measure of all of them together.
  private static func money(_ projects: [OpenProject]) -> [[Term]] {
    let measures: [Funding.Measure] = [.approved, .annual, .adjusted, .executed, .requested, .period]
    let single = measures.flatMap { measure in projects.compactMap { $0.total(measure) }.map { [$0] } }
    let origins = measures.flatMap { measure in projects.flatMap { $0.origins(measure) }.map { [$0] } }
    let together = projects.count > 1 ? measures.map { measure in projects.compactMap { $0.total(measure) } } : []
    return single + together.filter { $0.count > 1 } + origins
  }

  /// The projects whose long name ends what a text names: 某中心某某评审经费; nil where several do.
  private static func ending(_ key: String, among projects: [String: [OpenProject]]) -> [OpenProject]? {
    let named = projects.filter { name, _ in name.count >= 6 && (key.ends(name) || key.ends(name + "支出")) }
    return named.values.map { $0 }.onlyOne
  }

  /// A project's name without the words that say it is one.
  private static func key(_ name: String) -> String {
    var key = name.folded[...]
    for ending in ["项目支出", "项目经费", "项目"] where key.hasSuffix(ending) && key.count > ending.count + 2 {
      key = key.dropLast(ending.count)
      break
    }
    return kinds.contains(String(key)) ? "" : String(key)
  }

  /// Kinds of expenditure that projects are called after, too.
  private static let kinds: Set<String> = [
    "人员经费", "公用经费", "基本支出", "培训经费", "会议经费", "工作经费", "委托业务费", "公务接待费", "办公经费", "业务经费", "运行经费", "三公经费", "机关运行经费",
    "公务用车", "公务用车购置", "公务用车运行维护费", "因公出国(境)费", "\"三公\"经费", "培训费", "会议费", "政府采购", "其他支出",
  ]
}

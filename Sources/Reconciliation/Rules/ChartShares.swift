import BudgetModel

/// A chart shows the shares that the text states.
///
/// A label of a chart that is a name and a percentage (项目支出, 34.20%) is held against the share that the text on the same page, or the one
/// before, states of what bears that name.
///
/// Tolerance: half a unit of the last place of both percentages.
///
/// Example: the text has 项目支出 at 34.20%, the chart below it at 32.40%, and 基本支出 at 55.98% in both.
///
/// Silent where no other label of the page is the text's, for then the chart may show something else, and where the text states no
/// share, or several, of that name.
///
/// 说明
///
/// 图中的占比应与文字一致。
///
/// 图中由名称和百分比组成的标签（“项目支出, 34.20%”），与同页或前一页文字所述同名事项的占比核对。
///
/// 容差：两个百分比各按末位的半个单位计。
///
/// 例：文字称项目支出占 34.20%，其下图中为 32.40%，而基本支出两处均为 55.98%。
///
/// 同页无其他标签与文字相符（图可能另有所指），文字未述该名称的占比或有多个占比时，不作核对。
public struct ChartShares: Rule {
  /// C19.
  public let id = RuleID(.prose, 19)
  /// What it compares.
  public let title = Wording(zh: "图中占比与文字", en: "shares in charts against the text")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let shares = disclosure.statedClaims.filter { $0.claim.measure == .share }
    let compared = disclosure.phrases(.label).compactMap {
      label -> (page: Int, claim: StatedClaim, equation: Equation)? in
      guard let page = label.source.page, let (name, figure) = Self.parts(label.text),
        let claim = shares.filter({ claim in
          [page, page - 1].contains(claim.claim.source.page) && claim.claim.subject.withoutSpace == name
        }).onlyOne
      else { return nil }
      let term = Term(name, figure, place: disclosure.place(label))
      return (page, claim, Equation(term, isSumOf: [claim.term]))
    }
    for (page, claim, equation) in compared {
      let isProven = compared.contains { other in
        other.page == page && other.equation != equation && other.equation.judged()?.outcome != .contradiction
      }
      guard isProven || equation.judged()?.outcome != .contradiction else { continue }
      report.check(equation, rule: id) { equation, _ in
        let (shown, name) = (equation.stated.figure.text, equation.stated.label)
        return Wording(
          zh: "第 \(page) 页图中\(name)占 \(shown)，正文“\(claim.section)”为 \(claim.text)。",
          en: "The chart on page \(page) shows \(name) at \(shown), the text under “\(claim.section)” at \(claim.text)."
        )
      }
    }
  }

  /// The name and the percentage of a label.
  private static func parts(_ label: String) -> (name: String, figure: ExactFigure)? {
    let name = label.prefix { !($0.isASCII && $0.isNumber) }
    let digits = label[name.endIndex...].prefix { $0 != "%" }
    return Figure(String(digits), .percent).flatMap { ExactFigure($0) }.map { (String(name), $0) }
  }
}

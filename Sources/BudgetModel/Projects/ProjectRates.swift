/// What was spent on a project over its budgets: figures of one form, and so of the same money, unit and year.
public struct ProjectRates: Hashable, Sendable {
  /// Over the adjusted budget.
  public let ofAdjusted: Joined<Rate>
  /// Over the year-start budget.
  public let ofApproved: Joined<Rate>
  /// What its form states as spent of the adjusted budget; nil where it states none. Where it is not ours, D1 says so.
  public let stated: StatedRate?

  /// The rates of a project.
  public init(_ project: Project) {
    func based(_ amount: Amount?) -> BasedAmount? { amount.map { BasedAmount($0, Basis(body: project.unit)) } }
    ofAdjusted = based(project.executed).rate(of: based(project.adjusted))
    ofApproved = based(project.executed).rate(of: based(project.approved))
    stated = project.evaluation.flatMap { result in
      result.rate.map { StatedRate(number: $0, amounts: [project.adjusted, project.executed], source: result.source) }
    }
  }
}

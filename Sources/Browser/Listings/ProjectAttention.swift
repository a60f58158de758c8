import BudgetModel
import Reconciliation

/// What of a project's self-evaluation is worth a question, as rules D1, D4 and D6 see it.
///
/// It names what figures show and judges nothing.
struct ProjectAttention {
  private let rate: Rate?
  private let missed: [String]
  private let equal: Int?

  /// - Parameter attainments: whether each of its indicators met its target.
  init(_ project: Project, _ attainments: [Attainment?]) {
    rate = project.isAdjustedToSpending ? ProjectRates(project).ofApproved.value : nil
    missed = zip(project.indicators, attainments).compactMap { indicator, attainment in
      attainment == .missed && indicator.hasFullMarks ? indicator.name : nil
    }
    let results = ComparedResults(project, attainments)
    equal = results.areAllEqual ? results.count : nil
  }

  /// A word for each point, for a cell.
  func words(_ context: ListingContext) -> String {
    [
      rate == nil ? nil : context.pick("率", "rate"), missed.isEmpty ? nil : context.pick("满", "full"),
      equal == nil ? nil : context.pick("同", "same"),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// A sentence for each point, its word before it.
  func sentences(_ context: ListingContext) -> [String] {
    var sentences: [String] = []
    if let rate {
      let text = AmountText.text(rate)
      sentences.append(
        context.pick(
          "率: 执行数与全年预算相等，为年初预算的 \(text)。",
          "rate: What was spent equals the adjusted budget; it is \(text) of the approved one."))
    }
    if !missed.isEmpty {
      let names = missed.joined(separator: context.pick("、", ", "))
      sentences.append(
        context.pick(
          "满: 实际值未达指标值而得满分：\(names)。", "full: Full marks though the actual value misses the target: \(names)."))
    }
    if let equal {
      sentences.append(
        context.pick(
          "同: 可比较的 \(equal) 个数值全部与指标值相同。",
          "same: All \(equal) numbers that can be compared equal their targets."))
    }
    return sentences
  }
}

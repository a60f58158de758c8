import BudgetModel

/// What a claim measures, in words of the interface.
enum ClaimText {
  /// The measure with its base.
  static func measure(_ claim: Claim, _ context: ListingContext) -> String {
    let text =
      switch claim.measure {
      case .amount: context.pick("金额", "amount")
      case .approved: context.pick("年初预算", "approved")
      case .adjusted: context.pick("全年预算", "adjusted")
      case .executed: context.pick("决算", "executed")
      case .lastYear: context.pick("上年", "last year")
      case .change: context.pick("比上年增减", "change on the year")
      case .changeRate: context.pick("比上年增减率", "rate of change")
      case .share: context.pick("占比", "share")
      case .completion: context.pick("完成率", "completion")
      case .usedFor: context.pick("用于", "used for")
      case .count: context.pick("数量", "count")
      }
    guard let base = claim.base, !base.isEmpty, claim.measure == .share || claim.measure == .completion else {
      return text
    }
    return "\(text)（\(base)）"
  }
}

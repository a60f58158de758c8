import Testing

@testable import BudgetModel

struct TargetSignTests {
  @Test(
    arguments: [
      ("≥50", .atLeast), (">=50", .atLeast), ("＞=50", .atLeast), ("＞＝50", .atLeast), ("≧50", .atLeast),
      ("大于等于50", .atLeast),
      ("不小于50", .atLeast), ("至少50", .atLeast), ("50次以上", .atLeast), ("提高10%", .atLeast), ("增长10%", .atLeast),
      ("降低10%", .atLeast), ("减少至5天", .atMost),
      ("≤50", .atMost), ("<=50", .atMost), ("＜＝50", .atMost), ("≦50", .atMost), ("不大于50", .atMost), ("50天以内", .atMost),
      ("3日内", .atMost), ("至多3个", .atMost), (">50", .above), ("＞50", .above), ("高于50", .above), ("<50", .below),
      ("低于50", .below),
      ("=300元/小时", .equal), ("＝300", .equal), ("100%", .equal), ("1个工作日", .equal), ("12月", .equal), ("", .equal),
    ] as [(String, TargetSign)])
  func `the sign of a target is read from its wording`(target: String, sign: TargetSign) {
    #expect(TargetSign(target) == sign)
  }
}

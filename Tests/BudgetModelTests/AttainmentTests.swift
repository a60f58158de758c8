import Testing

@testable import BudgetModel

struct AttainmentTests {
  @Test(
    arguments: [
      ("= 5424.08 平方米", "5424.08", .equal), ("满意", "达成预期指标", .met), ("12月", "达成预期指标", .met),
      ("=240万", "136.61", .missed),
      ("≥300人", "300", .equal), ("≥90%", "90", .equal), ("=14人", "14", .equal), ("=12月", "6", .missed),
      ("≤55万", "55", .equal), ("=38640元", "38640", .equal), ("≥1519 户", "1320", .missed), ("≥5 户", "0", .missed),
      ("≤5 次", "1", .met), ("=195 套", "96", .missed), ("≥3 次", "3", .equal), ("= 300 元 / 小时", "300", .equal),
      ("及时", "部分达成预期指标并具有一定效果", .missed), ("≥98%", "≥98%", .equal), ("≥1次", "≥3次", .met), ("≥ %", "", nil),
      ("≥%", "≥95%", nil), ("=月", "=8月", nil), ("品种", "≤5种", nil), ("及时", "培训及时开展", .met),
    ] as [(String, String, Attainment?)])
  func `indicators as departments publish them are compared`(target: String, actual: String, result: Attainment?) {
    #expect(Attainment(target: target, actual: actual) == result)
  }

  @Test(
    arguments: [
      ("≥50", [.missed, .equal, .met]), (">=50", [.missed, .equal, .met]), ("＞＝50", [.missed, .equal, .met]),
      ("> = 50", [.missed, .equal, .met]), ("不低于50", [.missed, .equal, .met]), ("不少于50次", [.missed, .equal, .met]),
      ("50次以上", [.missed, .equal, .met]), ("提高50%", [.missed, .equal, .met]), ("至少50", [.missed, .equal, .met]),
      ("≤50", [.met, .equal, .missed]), ("＜＝50", [.met, .equal, .missed]), ("不超过50", [.met, .equal, .missed]),
      ("50天以内", [.met, .equal, .missed]), (">50", [.missed, .missed, .met]), ("＞50", [.missed, .missed, .met]),
      ("大于50", [.missed, .missed, .met]), ("<50", [.met, .missed, .missed]), ("小于50", [.met, .missed, .missed]),
      ("=50", [.missed, .equal, .missed]), ("50", [.missed, .equal, .missed]), ("５０", [.missed, .equal, .missed]),
    ] as [(String, [Attainment])])
  func `every sign decides what lies below, at and above the target`(target: String, results: [Attainment]) {
    #expect(["49.99", "50.0", "51"].map { Attainment(target: target, actual: $0) } == results)
  }

  @Test(
    arguments: [
      (nil, "5"), ("5", nil), ("", "5"), ("5", "  "), ("　", "达成预期指标"), ("≥95%", "优"), ("提升", "12"), ("≤1月", "30天"),
      ("≤1小时", "50分钟"), ("=5万元", "50000元"), ("≥95%-98%", "96%"), ("2024年完成3次", "3"), ("提升", "有一定效果"), ("及时", "及早"),
    ] as [(String?, String?)])
  func `what is blank or cannot be compared has no result`(target: String?, actual: String?) {
    #expect(Attainment(target: target, actual: actual) == nil)
  }

  @Test(
    arguments: [
      ("提升", "提升", .met), ("2024年12月底前", "2024年12月底前", .equal), ("及时", "不及时", .missed), ("及时", "未及时支付", .missed),
      ("及时", "未达成", .missed), ("≥5次", "未完成", .missed), ("≥5次", "完成", .met), ("≥5次", "完成3次", .missed),
      ("≥5次", "已完成6次", .met),
      ("提升", "部分完成", .missed),
    ] as [(String, String, Attainment)])
  func `words are compared as words`(target: String, actual: String, result: Attainment) {
    #expect(Attainment(target: target, actual: actual) == result)
  }

  @Test(
    arguments: [
      ("=240万", "240万元", .equal), ("≤5天", "5日", .equal), ("1个工作日", "1个工作日", .equal), ("≤3个月", "2月", .met),
      ("≥300人", "320人次", .met), ("100%", "100", .equal), ("≥1,200", "1300", .met),
    ] as [(String, String, Attainment)])
  func `units written in two ways are the same`(target: String, actual: String, result: Attainment) {
    #expect(Attainment(target: target, actual: actual) == result)
  }

  @Test(arguments: [
    ("5", "5.00", 0), ("5.01", "5", 1), ("4.99", "5", -1), ("-5", "5", -1), ("0", "0.0", 0),
    ("999999999999999999", "0.00000000000000001", 1), ("-999999999999999999", "0.00000000000000001", -1),
    ("0.00000000000000001", "999999999999999999", -1),
  ])
  func `numbers compare whatever their places`(left: String, right: String, order: Int) throws {
    let left = try #require(PublishedNumber(left))
    let right = try #require(PublishedNumber(right))
    #expect(Attainment.compare(left, right) == order)
  }
}

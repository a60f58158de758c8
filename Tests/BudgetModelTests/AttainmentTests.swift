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
      ("=50", [.missed, .equal, .missed]), ("50", [.missed, .equal, nil]), ("５０", [.missed, .equal, nil]),
    ] as [(String, [Attainment?])])
  func `every sign decides what lies below, at and above the target`(target: String, results: [Attainment?]) {
    #expect(["49.99", "50.0", "51"].map { Attainment(target: target, actual: $0) } == results)
  }

  @Test(
    arguments: [
      (nil, "5"), ("5", nil), ("", "5"), ("5", "  "), ("　", "达成预期指标"), ("≥95%", "优"), ("提升", "12"), ("≤1月", "30天"),
      ("≤1小时", "50分钟"), ("≥95%-98%", "96%"), ("2024年完成3次", "3"), ("提升", "有一定效果"), ("及时", "及早"),
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
      ("≥300人", "320名", .met), ("100%", "100", .equal), ("≥1,200", "1300", .met), ("=5万元", "50000元", .equal),
      ("≥2万人", "18000人", .missed), ("≥2万人", "2.5万人", .met), ("≥5‰", "0.6%", .met), ("≥5‰", "0.4％", .missed),
      ("≤10万元", "98000元", .met), ("≤10万元", "98000", .met), ("≤0.1亿元", "1,100万元", .missed),
      ("≥3千人", "2.9千人", .missed), ("≥１００人", "９８人", .missed), ("不低于百分之九十五", "百分之九十五", nil),
      ("≥百分之95", "94%", .missed), ("培训人数≥300人", "320人", .met), ("培训人数≥300人", "280人", .missed),
      ("≥10个工作日", "12个工作日", .met), ("≥1次/年", "2次", .met), ("每年≥4次", "3次", .missed),
      ("每季度≥1次", "每季度2次", .met), ("≥300元/人", "280元/人", .missed), ("≥20（场）", "18场", .missed),
      ("每季度1次", "4次/季度", nil), ("≥-5%", "-6%", .missed),
    ] as [(String, String, Attainment?)])
  func `units written in two ways are the same`(target: String, actual: String, result: Attainment?) {
    #expect(Attainment(target: target, actual: actual) == result)
  }

  @Test(
    arguments: [
      ("2次", "3次", false, nil), ("2次", "1次", false, .missed), ("=2次", "3次", false, .missed),
      ("0次", "3次", false, .missed),
      ("5万元", "4万元", true, .met), ("5万元", "6万元", true, .missed), ("=5万元", "4万元", true, .missed),
      ("5万元", "5万元", true, .equal), ("≤5万元", "4万元", true, .met),
    ] as [(String, String, Bool, Attainment?)])
  func `a number without a sign may be meant as the least, of a cost as the most`(
    target: String, actual: String, isCost: Bool, result: Attainment?
  ) {
    #expect(Attainment(target: target, actual: actual, isCost: isCost) == result)
  }

  @Test(arguments: [
    ("每季度1次", "4次"), ("每月1次", "10"), ("4次", "每季度1次"), ("1次/月", "12次"), ("≥300人", "320人次"), ("≥20场", "12次"),
    ("≤5个", "6个月"), ("≤5天", "6个工作日"), ("≥95%", "19人"), ("≥95%", "95分"), ("≤300元/人", "280元"), ("≥3千人", "2800"),
    ("≥100人", "约98人"), ("≥100人", "90余人"), ("≥98%", "≥95%"), ("≥98%", "95%以上"), ("≤12月", "12月底前"),
    ("12月底前", "11"), ("12月", "11月"), ("开展培训2次", "3次"), ("降低10%", "增长20%"), ("提高10%", "提高到90%"),
    ("提高10%", "-5%"), ("2025年完成", "2024"),
  ])
  func `what two units, rates or bounds leave open has no result`(target: String, actual: String) {
    #expect(Attainment(target: target, actual: actual) == nil)
  }

  @Test(
    arguments: [
      // A bare fraction as target is a rate.
      ("≥0.95", "92%", .missed), ("≥0.95", "95%", .equal), ("≤0.05", "3%", .met), ("≥95", "92%", .missed),
      // It may be half a percent, and a whole one may be one percent.
      ("≤0.5", "0.6%", nil), ("=1", "100%", nil), ("≥0", "0%", .equal),
      // As outturn, 0.95 may be a spreadsheet's 95%.
      ("≥95%", "0.96", nil), ("≥95%", "0.9", nil), ("100%", "1", nil), ("≤1%", "0.5", nil), ("≥95%", "0", .missed),
      ("≥5‰", "6", nil), ("≥0.95", "92", nil), ("≥0.95", "0.92", .missed), ("≥5", "0.5", .missed), ("≥1", "12", .met),
      ("≤5", "0.5", .met),
    ] as [(String, String, Attainment?)])
  func `a share without its sign`(target: String, actual: String, result: Attainment?) {
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

import Randomness
import BudgetModel
import Testing

struct AmountTests {
  @Test(
    arguments: [
      ("1564.71", .tenThousandYuan, 1_564_710_000, 10_000), ("1564", .tenThousandYuan, 1_564_000_000, 1_000_000),
      ("1366133.02", .yuan, 136_613_302, 1), ("2400000", .yuan, 240_000_000, 100), ("1.5", .yuan, 150, 10),
      ("12.34", .thousandYuan, 1_234_000, 1_000), ("0.12345678", .hundredMillionYuan, 1_234_567_800, 100),
      ("-0.68", .tenThousandYuan, -680_000, 10_000), ("0.00", .tenThousandYuan, 0, 10_000),
    ] as [(String, MoneyUnit, Int64, Int64)])
  func `an amount is exact and knows how finely it was published`(
    text: String, unit: MoneyUnit, fen: Int64, resolution: Int64
  ) throws {
    let number = try #require(PublishedNumber(text))
    #expect(Amount(number, unit: unit) == Amount(fen: fen, resolution: resolution))
  }

  @Test(
    arguments: [
      ("0.004", 0), ("0.005", 1), ("0.0049999", 0), ("0.015", 2), ("-0.004", 0), ("-0.005", -1), ("-0.015", -2),
      ("0.00000000000000005", 0), ("9.995", 1000),
    ] as [(String, Int64)])
  func `digits finer than the fen round half away from zero`(text: String, fen: Int64) throws {
    let number = try #require(PublishedNumber(text))
    #expect(Amount(number, unit: .yuan) == Amount(fen: fen, resolution: 1))
  }

  @Test(
    arguments: [
      (9_223_372_036_854_775_807, 10, .hundredMillionYuan, true), (922_337_203, 0, .hundredMillionYuan, true),
      (922_337_204, 0, .hundredMillionYuan, false), (-922_337_204, 0, .hundredMillionYuan, false),
      (.max, 2, .yuan, true), (.min, 2, .yuan, false), (.max, 1, .yuan, false), (.max, 6, .tenThousandYuan, true),
    ] as [(Int64, Int, MoneyUnit, Bool)])
  func `an amount that does not fit is not known`(digits: Int64, places: Int, unit: MoneyUnit, fits: Bool) {
    #expect(Amount(PublishedNumber(digits: digits, places: places), unit: unit).isKnown == fits)
  }

  @Test(arguments: [(Int64.max, 3), (Int64.min, 3), (Int64.max, 19), (Int64.min, 40), (1, 400)] as [(Int64, Int)])
  func `extreme digits and places never trap`(digits: Int64, places: Int) {
    let amount = Amount(PublishedNumber(digits: digits, places: places), unit: .yuan)
    #expect(amount.resolution >= 1)
  }

  @Test func `sum and difference are known as well as the less precise of two`() {
    let fine = Amount(fen: 136_613_302)
    let coarse = Amount(fen: 136_610_000, resolution: 10_000)
    #expect(fine + coarse == Amount(fen: 273_223_302, resolution: 10_000))
    #expect(fine - coarse == Amount(fen: 3_302, resolution: 10_000))
  }

  @Test func `a resolution is never below one fen`() {
    #expect(Amount(fen: 5, resolution: 0).resolution == 1)
    #expect(Amount(fen: 5, resolution: -7).resolution == 1)
  }

  @Test func `units agree with each other`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let digits = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      let inTenThousands = Amount(PublishedNumber(digits: digits, places: 2), unit: .tenThousandYuan)
      let inHundredMillions = Amount(PublishedNumber(digits: digits, places: 6), unit: .hundredMillionYuan)
      let inYuan = Amount(PublishedNumber(digits: digits * 100, places: 0), unit: .yuan)
      #expect(inTenThousands == inHundredMillions)
      #expect(inTenThousands.fen == inYuan.fen)
    }
  }
}

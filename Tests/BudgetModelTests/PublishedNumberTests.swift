import Randomness
import BudgetModel
import Testing

struct PublishedNumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("0.00", 0, 2), ("1564.71", 156_471, 2), ("1,564.71", 156_471, 2), ("2,400,000", 2_400_000, 0),
    ("1，564.71", 156_471, 2), ("１５６４．７１", 156_471, 2), (".5", 5, 1), ("007", 7, 0), ("-3.20", -320, 2),
    ("−3.20", -320, 2), ("－3.20", -320, 2), ("(12.5)", -125, 1), ("（1,012.5）", -10125, 1), ("-0.00", 0, 2),
    ("999999999999999999", 999_999_999_999_999_999, 0), ("-0.99999999999999999", -99_999_999_999_999_999, 17),
  ])
  func `a printed number keeps its digits and its places`(text: String, digits: Int64, places: Int) {
    #expect(PublishedNumber(text[...]) == PublishedNumber(digits: digits, places: places))
    #expect(PublishedNumber(text) == PublishedNumber(digits: digits, places: places))
  }

  @Test(arguments: [
    "", " ", "-", "--", "—", "−", ".", ",", "()", "（）", "(", "5)", "(5", "(-5)", "-(5)", "--5", "5-", "(5)0", "1.2.3",
    "1.2,3", ",5", "5%", "5元", " 5", "5 ", "+5", "1e5", "0x10", "五", "无", "½", "1.", "1000000000000000000",
    "0.000000000000000000",
  ])
  func `anything else is no number`(text: String) {
    #expect(PublishedNumber(text) == nil)
    #expect(PublishedNumber(text[...]) == nil)
  }

  @Test(arguments: ["1,2", "12,34.5", "1,,234", "1,234,", "1,2345", "1234,567", "1,234,56"])
  func `commas must group by three, for a list or a slip is no number`(text: String) {
    #expect(PublishedNumber(text) == nil)
  }

  @Test(
    arguments: [
      (0, 0, "0"), (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (156_471, 2, "1564.71"), (-120, 1, "-12.0"),
      (Int64.min, 0, "-9223372036854775808"), (7, 3, "0.007"),
    ] as [(Int64, Int, String)])
  func `its text is plain and has every published place`(digits: Int64, places: Int, text: String) {
    #expect(PublishedNumber(digits: digits, places: places).text == text)
  }

  @Test(arguments: ["0", "95.5", "-0.68", "100", "0.00", "-12", "0.12345678", "999999999999999999"])
  func `a number is read as it is written`(text: String) throws {
    let number = try #require(PublishedNumber(text))
    #expect(number.text == text)
    #expect(Array(text.utf8).withUnsafeBufferPointer { PublishedNumber(plain: $0) } == number)
  }

  @Test(arguments: ["", "-", "1.", "1.2.3", "1-", "--1", "1,000", "９", "1 ", "1000000000000000000"])
  func `what is no plain number is none`(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { PublishedNumber(plain: $0) } == nil)
  }

  @Test func `reading what was written gives the same number`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let places = Int.random(in: 0...6, using: &random)
      let magnitude = Int64.random(in: 0..<1_000_000_000_000, using: &random)
      let number = PublishedNumber(digits: Bool.random(using: &random) ? magnitude : -magnitude, places: places)
      #expect(PublishedNumber(number.text) == number)
    }
  }

  @Test func `no text brings it down`() {
    let alphabet = Array("0123456789,，.．-−－()（） 元%e九\u{301}\0")
    var random = SeededGenerator(seed: 2)
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
      guard let number = PublishedNumber(text) else { continue }
      #expect(PublishedNumber(number.text) == number)
    }
  }
}

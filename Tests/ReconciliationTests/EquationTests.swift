import BudgetModel
import Reconciliation
import Testing

@Suite struct EquationTests {
  private func term(_ text: String, _ quantity: Quantity = .money(.tenThousandYuan), _ label: String = "某项") throws
    -> Term
  {
    let figure = try #require(Figure(text, quantity).flatMap { ExactFigure($0) })
    return Term(
      label, figure,
      place: FindingPlace(disclosure: "某", source: Source(.prose(section: "一", sentence: 1)), text: "某处"))
  }

  @Test(arguments: [
    // Two figures of two places: 0.01 in all.
    ("1.00", ["1.00"], "held", "0.01"), ("1.01", ["1.00"], "rounding", "0.01"),
    ("1.02", ["1.00"], "contradiction", "0.01"),
    // Three: 0.015, so that 0.01 is within and 0.02 beyond.
    ("3.01", ["1.00", "2.00"], "rounding", "0.015"), ("3.02", ["1.00", "2.00"], "contradiction", "0.015"),
    ("6.02", ["1.00", "2.00", "3.00"], "rounding", "0.02"),
    ("6.03", ["1.00", "2.00", "3.00"], "contradiction", "0.02"),
    // A whole number is known to half a unit.
    ("3", ["1.20", "2.20"], "rounding", "0.51"), ("-1.00", ["-1.00"], "held", "0.01"),
  ])
  func `the tolerance is half a unit of the last place of every figure`(
    _ stated: String, _ parts: [String], _ outcome: String, _ tolerance: String
  ) throws {
    let equation = Equation(try term(stated), isSumOf: try parts.map { try term($0) })
    let judgement = try #require(equation.judged())
    #expect("\(judgement.outcome)" == outcome)
    #expect(judgement.tolerance.numberText == tolerance)
  }

  @Test func `amounts known to the 分 are exact, and units may differ`() throws {
    let yuan = try term("12345.67", .money(.yuan))
    #expect(Equation(yuan, isSumOf: [try term("12345.66", .money(.yuan))]).judged()?.outcome == .contradiction)
    let equation = Equation(try term("1.23"), isSumOf: [yuan])
    #expect(equation.judged()?.outcome == .rounding)
    #expect(equation.judged()?.tolerance.text == "0.005 万元")
    #expect(equation.judged()?.difference.text == "-0.004567 万元")
  }

  @Test(arguments: [
    // 21.95 of 40.26 is 54.52 %, of 62.21 it is 35.28 %.
    ("54.52", "21.95", "40.26", "held"), ("35.28", "21.95", "40.26", "contradiction"),
    ("54.54", "21.95", "40.26", "rounding"), ("54.60", "21.95", "40.26", "contradiction"),
    ("98.60", "393.57", "399.17", "held"), ("0", "0", "1508.22", "held"), ("-6.52", "-0.18", "2.76", "held"),
    ("7", "0.18", "2.76", "held"), ("6.5", "0.18", "2.76", "held"), ("-21.74", "-434.67", "1999.38", "held"),
  ])
  func `a rate may miss by what its operands allow`(
    _ stated: String, _ part: String, _ base: String, _ outcome: String
  ) throws {
    let equation = Equation(try term(stated, .percent), isRateOf: [try term(part)], to: [try term(base)])
    #expect("\(try #require(equation.judged()).outcome)" == outcome)
  }

  @Test func `no rate is taken on a base that may be zero`() throws {
    let equation = Equation(try term("5.00", .percent), isRateOf: [try term("1.00")], to: [try term("0")])
    #expect(equation.judged() == nil)
  }

  @Test func `numbers too large, and things that cannot be added, are not judged`() throws {
    let large = try term("1.00", .money(.yuan))
    #expect(ExactFigure(Amount(fen: Exact(Int64.max)), unit: .yuan).text == "92,233,720,368,547,758.07 元")
    #expect(Equation(try term("1.00"), isSumOf: [try term("1", .count("辆"))]).judged() == nil)
    #expect(Equation(try term("1.00"), isSumOf: []).judged() == nil)
    let many = Term("极大", ExactFigure(value: Exact(Int64.max), quantity: .money(.yuan)), place: large.place)
    #expect(Equation(many, isSumOf: [many, many]).judged() == nil)
  }

  @Test func `an equation can be shown`() throws {
    let parts = try ["1,609.53", "110.91", "51.72", "96.98"].map { try term($0) }
    #expect(
      Equation(try term("1,899.14"), isSumOf: parts).text
        == "1,609.53 + 110.91 + 51.72 + 96.98 = 1,869.14 ≠ 1,899.14")
    #expect(
      Equation(try term("3.01"), isSumOf: try ["1.00", "2.00"].map { try term($0) }).text == "1.00 + 2.00 = 3.00 ≈ 3.01"
    )
    #expect(
      Equation(try term("1.00"), isSumOf: [try term("3.00"), try term("2.00").negated]).text == "3.00 - 2.00 = 1.00")
    #expect(Equation(try term("1.00"), isSumOf: [try term("2.00")]).text == "2.00 ≠ 1.00")
    let rate = Equation(
      try term("35.28", .percent), isRateOf: [try term("62.21"), try term("40.26").negated], to: [try term("40.26")])
    #expect(rate.text == "(62.21 - 40.26) ÷ 40.26 = 54.52% ≠ 35.28%")
  }

  @Test(arguments: [
    ("100000.00", ["10.00"], "两数疑似相差10000倍，或为单位所致"),
    ("9.00", ["4.00", "5.00", "3.00"], "差额等于“某项”的3.00 万元，疑似未计入合计"),
    ("15.00", ["4.00", "5.00", "3.00"], "差额等于“某项”的3.00 万元，疑似重复计入合计"),
    ("1899.14", ["1609.53", "259.61"], "两数仅一位数字不同，疑似笔误"), ("1564.71", ["1546.71"], "两数仅两位数字互换，疑似笔误"),
    ("17.00", ["4.00", "5.50"], nil),
  ])
  func `digits suggest a reason`(_ stated: String, _ parts: [String], _ reason: String?) throws {
    let equation = Equation(try term(stated), isSumOf: try parts.map { try term($0) })
    #expect(Suggestion.wording(equation, try #require(equation.judged()))?.zh == reason)
  }
}

import BudgetModel
import Randomness
import Testing

struct ExactTests {
  private static let most = Exact(Int64.max)

  @Test func `what fits is reckoned with exactly`() {
    #expect((Exact(7) + 5) * 3 - 1 == 35)
    #expect(Exact(-7) / 2 == -3)
    #expect(Exact(-7).magnitude == 7 && Exact(-7).sign == -1 && Exact(0).sign == 0)
    #expect(Self.most + 0 == Self.most && -Self.most + 0 == -Self.most)
  }

  @Test(
    arguments: [
      most + 1, -most - 1, most * 2, -most * most, Exact(1) / 0, .beyond + 1, .beyond - .beyond, .beyond * 0, -.beyond,
      .beyond.magnitude, .beyond / 1, Exact(Int64.min), [most, 1, -1].sum, Exact.ten(to: 19), Exact.ten(to: -1),
      most.times(2, over: 1), Exact(1).times(over: 0), .larger(.beyond, 1), .less(1, .beyond),
    ])
  func `what does not fit is beyond, and so is what is made of it`(number: Exact) {
    #expect(!number.isKnown)
    #expect(number == .beyond)
  }

  @Test(arguments: [0, 1, -1, most, -most, .beyond] as [Exact])
  func `no comparison holds for what is beyond`(other: Exact) {
    #expect(!(Exact.beyond < other) && !(Exact.beyond > other) && !(Exact.beyond <= other) && !(Exact.beyond >= other))
    #expect(!(other < .beyond) && !(other > .beyond) && !(other <= .beyond) && !(other >= .beyond))
  }

  @Test(
    arguments: [
      (7, 1, 2, 3, 4, 4), (-7, 1, 2, -4, -3, -4), (7, 1, -2, -4, -3, -4), (6, 1, 3, 2, 2, 2), (1, 1, 3, 0, 1, 0),
      (2, 1, 3, 0, 1, 1), (-1, 1, 3, -1, 0, 0), (.max, .max, .max, .max, .max, .max), (0, 5, 7, 0, 0, 0),
    ] as [(Int64, Int64, Int64, Int64, Int64, Int64)])
  func `a quotient is rounded down, up, or half away from zero`(
    number: Int64, factor: Int64, base: Int64, down: Int64, up: Int64, nearest: Int64
  ) {
    let (number, factor, base) = (Exact(number), Exact(factor), Exact(base))
    #expect(number.times(factor, over: base, rounded: .down) == Exact(down))
    #expect(number.times(factor, over: base, rounded: .up) == Exact(up))
    #expect(number.times(factor, over: base) == Exact(nearest))
  }

  @Test func `nothing wraps: a result is the one of wider numbers, or beyond`() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<20_000 {
      let (left, right) = (number(&random), number(&random))
      for (exact, wide) in [
        (Exact(left) + Exact(right), Int128(left) + Int128(right)),
        (Exact(left) - Exact(right), Int128(left) - Int128(right)),
        (Exact(left) * Exact(right), Int128(left) * Int128(right)),
      ] {
        let fits = wide.magnitude <= UInt128(Int64.max) && left != .min && right != .min
        #expect(exact == (fits ? Exact(Int64(wide)) : .beyond))
      }
    }
  }

  /// A number of any length.
  private func number(_ random: inout SeededGenerator) -> Int64 {
    Int64(bitPattern: random.next()) >> Int64.random(in: 0...63, using: &random)
  }

  @Test(
    arguments: [
      ("1.5", 0, 2), ("1.5", 2, 150), ("-1.25", 1, -13), ("999999999999999999", 0, 999_999_999_999_999_999),
      ("0.004", 2, 0),
    ] as [(String, Int, Exact)])
  func `a printed number is known in any places it fits in`(text: String, places: Int, value: Exact) throws {
    #expect(try #require(PublishedNumber(text)).scaled(places: places) == value)
  }

  @Test func `a printed number that has no room for its places is beyond`() throws {
    #expect(!(try #require(PublishedNumber("999999999999999999"))).scaled(places: 2).isKnown)
  }
}

/// Numbers that look drawn by chance and are the same for the same seed, on every machine: SplitMix64, and nothing but
/// the four operations of arithmetic upon it.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator for one purpose: a seed, and what it is for, so that drawing more of one thing changes no other.
  public init(seed: UInt64, _ purpose: UInt64...) {
    state = seed
    for number in purpose { state = next() ^ (number &* 0xD6E8_FEB8_6659_FD93) }
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, but not, 1.
  public mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number of a range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something happens that happens in such a share of cases.
  public mutating func happens(_ share: Double) -> Bool { unit() < share }

  /// One of several, which must not be none.
  public mutating func choice<Element>(_ elements: [Element]) -> Element {
    elements[number(in: 0...elements.count - 1)]
  }

  /// So many of them, each once, in the order they stand; all of them where there are no more.
  public mutating func choices<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    var places = Array(elements.indices)
    while places.count > max(0, count) { places.remove(at: number(in: 0...places.count - 1)) }
    return places.map { elements[$0] }
  }

  /// A factor around 1 whose logarithm is spread like a normal distribution (a sum of twelve equal ones).
  /// - Parameter spread: the standard deviation of the logarithm.
  public mutating func factor(spread: Double) -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    // e^x as (1 + x/1024)^1024: the C library's differs between machines in the last place.
    var power = 1 + spread * sum / 1024
    for _ in 0..<10 { power *= power }
    return power
  }
}

/// The grade of a self-evaluation (等级).
public enum Grade: String, CaseIterable, Comparable, Sendable, Codable {
  /// 差, below 60.
  case poor = "差"
  /// 中, from 60.
  case fair = "中"
  /// 良, from 80.
  case good = "良"
  /// 优, from 90.
  case excellent = "优"

  /// The grade a score out of 100 earns.
  public init(score: PublishedNumber) {
    // With 18 places and more, 64 bits hold no score of ten.
    guard score.places < 18 else {
      self = .poor
      return
    }
    var scale: Int64 = 1
    for _ in 0..<max(0, score.places) { scale *= 10 }
    switch score.digits {
    case (90 * scale)...: self = .excellent
    case (80 * scale)...: self = .good
    case (60 * scale)...: self = .fair
    default: self = .poor
    }
  }

  /// Orders from poor to excellent.
  public static func < (left: Grade, right: Grade) -> Bool {
    let order = Self.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}

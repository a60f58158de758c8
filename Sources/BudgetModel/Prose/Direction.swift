/// Whether something becomes more or less, as words say.
public enum Direction: Hashable, Sendable {
  case more, less

  /// The other.
  public var other: Direction { self == .more ? .less : .more }

  /// The words that say so and mean nothing else.
  public static let words: [(word: String, meaning: Direction)] =
    ["增加", "新增", "增长", "上升", "调增", "上涨", "增多", "扩大", "增设", "上调"].map { ($0, .more) }
    + [
      "减少", "压减", "压缩", "降低", "下降", "节约", "过紧日子", "核减", "调减", "缩减", "下调", "削减", "减员", "压降",
    ].map { ($0, .less) }

  /// The words that something was not given, in whichever year.
  public static let absences = ["未安排", "没有安排", "不再安排", "不安排", "未编列", "未列支", "未列入", "无此项", "无该项"]

  /// What words that begin with a year and end with nothing given mean: 上年未安排 is more, 本年未安排 is less; nil where they
  /// say neither, or leave the year open.
  /// - Parameter year: the year that is compared with the one before.
  public init?(absenceIn text: String, of year: Int) {
    guard Self.absences.contains(where: { text.ends($0) }) else { return nil }
    let isBefore = text.holds(any: ["上年", "去年", "上一年", "\(year - 1)年"])
    let isNow = text.holds(any: ["本年", "今年", "当年", "\(year)年"])
    guard isBefore != isNow else { return nil }
    self = isBefore ? .more : .less
  }

  /// The direction that words begin with: 增加12.00万元; nil where they begin with none.
  public init?(beginning text: String) {
    guard let found = Self.words.first(where: { text.begins($0.word) }) else { return nil }
    self = found.meaning
  }

  /// The direction that words end with: 比上年增加; nil where they end with none.
  public init?(ending text: String) {
    guard let found = Self.words.first(where: { text.ends($0.word) }) else { return nil }
    self = found.meaning
  }
}

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

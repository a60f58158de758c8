/// Names the narrative lists as parts of something, without amounts: 公用经费…主要包括办公费、差旅费; or behind their number:
/// 内设机构12个，分别为办公室、人事处….
public struct Enumeration: Hashable, Sendable {
  /// What they are parts of, as named in the sentence: 人员经费, 公用经费; or what is counted, with its number: 内设机构12个.
  public var subject: String
  /// The names between the marks `、`; two that a 和 joins at the end stay together.
  public var names: [String]
  /// Where it stands.
  public var source: Source

  /// How many there are said to be, of all kinds where several are counted (行政单位1家、事业单位4家); nil where no number goes before the names.
  public var count: Int? {
    let counts = subject.parts(between: "、").map(Self.number)
    return counts.contains(nil) ? Self.number(subject) : counts.compactMap { $0 }.reduce(0, +)
  }

  private static func number(_ subject: String) -> Int? {
    guard let start = subject.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    return Int(subject[start...].prefix { $0.isASCII && $0.isNumber })
  }

  /// The subject where classes of expenditure are named: 支出包括：一般公共服务支出、住房保障支出.
  public static let classes = "支出包括"

  /// How the subject ends where the names are those of a table below the sentence, of units a budget covers: there may be others.
  public static let inTable = "（列入预算编制范围）"

  /// An enumeration.
  public init(subject: String, names: [String], source: Source) {
    self.subject = subject
    self.names = names
    self.source = source
  }
}

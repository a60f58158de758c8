/// How much a finding says.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// 不一致: the document disagrees with itself beyond rounding.
  case contradiction
  /// 提示: worth a question, allowed by the forms.
  case note
  /// 尾差: differs within the tolerance.
  case rounding

  /// Its name.
  public var wording: Wording {
    switch self {
    case .contradiction: Wording(zh: "不一致", en: "contradiction")
    case .note: Wording(zh: "提示", en: "note")
    case .rounding: Wording(zh: "尾差", en: "rounding")
    }
  }

  /// Orders from what says most to what says least.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .contradiction: 0
    case .note: 1
    case .rounding: 2
    }
  }
}

/// The unit a table or a sentence states its amounts in.
public enum MoneyUnit: String, CaseIterable, Sendable, Codable {
  /// 元.
  case yuan = "元"
  /// 百元, a hundred 元.
  case hundredYuan = "百元"
  /// 千元, a thousand 元.
  case thousandYuan = "千元"
  /// 万元, ten thousand 元.
  case tenThousandYuan = "万元"
  /// 十万元, a hundred thousand 元.
  case hundredThousandYuan = "十万元"
  /// 百万元, a million 元.
  case millionYuan = "百万元"
  /// 千万元, ten million 元.
  case tenMillionYuan = "千万元"
  /// 亿元, a hundred million 元.
  case hundredMillionYuan = "亿元"

  /// How many 分 (0.01 元) one unit is.
  public var fen: Exact {
    switch self {
    case .yuan: 100
    case .hundredYuan: 10_000
    case .thousandYuan: 100_000
    case .tenThousandYuan: 1_000_000
    case .hundredThousandYuan: 10_000_000
    case .millionYuan: 100_000_000
    case .tenMillionYuan: 1_000_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }

  /// All units, the largest first: no name of one ends with that of another before it.
  public static let byLength: [MoneyUnit] = allCases.reversed()
}

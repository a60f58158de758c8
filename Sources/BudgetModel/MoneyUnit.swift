/// The unit a table or a sentence states its amounts in.
public enum MoneyUnit: String, CaseIterable, Sendable, Codable {
  /// 元.
  case yuan = "元"
  /// 千元, a thousand 元.
  case thousandYuan = "千元"
  /// 万元, ten thousand 元.
  case tenThousandYuan = "万元"
  /// 亿元, a hundred million 元.
  case hundredMillionYuan = "亿元"

  /// How many 分 (0.01 元) one unit is.
  public var fen: Int64 {
    switch self {
    case .yuan: 100
    case .thousandYuan: 100_000
    case .tenThousandYuan: 1_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }
}

import BudgetModel

/// The unit amounts are shown in.
public enum DisplayUnit: String, CaseIterable, Sendable {
  case yuan = "元"
  case tenThousandYuan = "万元"
  case hundredMillionYuan = "亿元"

  /// The one after this.
  public var next: DisplayUnit {
    switch self {
    case .yuan: .tenThousandYuan
    case .tenThousandYuan: .hundredMillionYuan
    case .hundredMillionYuan: .yuan
    }
  }

  /// One unit in 分.
  public var fen: Exact {
    switch self {
    case .yuan: 100
    case .tenThousandYuan: 1_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }

  /// One unit of the last decimal shown, in 分.
  var grain: Exact { self == .hundredMillionYuan ? 1_000_000 : fen / 100 }

  /// The decimals shown: to the fen in 元, two in 万元, four in 亿元.
  public var places: Int { self == .hundredMillionYuan ? 4 : 2 }

  /// The decimals of a 分.
  var fenPlaces: Int {
    switch self {
    case .yuan: 2
    case .tenThousandYuan: 6
    case .hundredMillionYuan: 10
    }
  }

  /// Its name in a language, for the heading.
  public func name(_ language: Language) -> String {
    switch self {
    case .yuan: language.pick("元", "元 yuan")
    case .tenThousandYuan: language.pick("万元", "万元 10k yuan")
    case .hundredMillionYuan: language.pick("亿元", "亿元 100M yuan")
    }
  }
}

/// How a share of the whole is shown.
public enum ShareDisplay: String, CaseIterable, Sendable {
  case both, percent, bar, none

  /// The one after this.
  public var next: ShareDisplay {
    switch self {
    case .both: .percent
    case .percent: .bar
    case .bar: .none
    case .none: .both
    }
  }
}

import Console
import Reconciliation

/// The mark at the right edge of a row that a finding speaks of: a shape, and a colour that says no more.
public enum RowMark: Hashable, Sendable {
  /// 不一致.
  case contradiction
  /// 提示.
  case note

  /// The mark of the gravest of some findings; nil where there are none, or rounding only.
  init?(_ severities: some Sequence<Severity>) {
    var result: RowMark?
    for severity in severities {
      switch severity {
      case .contradiction: result = .contradiction
      case .note: result = result ?? .note
      case .rounding: break
      }
    }
    guard let result else { return nil }
    self = result
  }

  /// The shape.
  var sign: String { self == .contradiction ? "!" : "?" }
  /// The role it is painted in.
  var role: Role { self == .contradiction ? .bad : .caution }
}

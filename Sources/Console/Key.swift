/// A key as it arrives from a terminal.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A character, as typed: `G` already carries Shift.
    case character(Unicode.Scalar)
    case up, down, left, right, home, end, pageUp, pageDown, insert, delete
    case enter, tab, backTab, backspace, escape
    /// F1 is 1.
    case function(Int)
  }

  /// Which key.
  public var code: Code
  /// Ctrl was held. `^F` is the character `f` with this set.
  public var control: Bool
  /// Alt was held, or Escape came just before.
  public var alt: Bool
  /// Shift was held; only for keys that are not characters.
  public var shift: Bool

  /// A key.
  public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// The character, where the key is one and no modifier was held: what a line takes.
  public var typed: Unicode.Scalar? {
    if case .character(let scalar) = code, !control, !alt { scalar } else { nil }
  }

  /// A character without modifiers.
  public static func character(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }
  /// A character with Ctrl.
  public static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), control: true) }
}

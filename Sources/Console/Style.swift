/// How a cell is painted: its role, and whether it belongs to the selected row.
public struct Style: Hashable, Sendable {
  /// What the text is for.
  public var role: Role
  /// Whether the cell belongs to the selected row.
  public var isSelected: Bool
  /// Whether it is painted for a meeting: bold, and nothing dimmer than ordinary text.
  public var isEmphatic = false

  /// A style.
  public init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// All of it in a number.
  var bits: UInt32 { UInt32(role.rawValue) << 2 | (isSelected ? 2 : 0) | (isEmphatic ? 1 : 0) }

  /// The style a number says.
  init(bits: UInt32) {
    role = Role(rawValue: UInt8(truncatingIfNeeded: bits >> 2)) ?? .text
    isSelected = bits & 2 != 0
    isEmphatic = bits & 1 != 0
  }

  /// Ordinary text.
  public static let text = Style(.text)
}

/// One column of one row of a ``Frame``.
///
/// Eight bytes without references, so that a frame is copied and compared like memory. Scalars without width that follow
/// the cell's own stand in ``Frame/marks(at:)``.
public struct Cell: Equatable, Sendable {
  /// The scalar, and below it the style's: cells are compared at every column of every frame.
  private var bits: UInt64

  /// A cell with one scalar.
  public init(_ scalar: Unicode.Scalar, _ style: Style) { self.init(scalar.value, style) }

  private init(_ scalar: UInt32, _ style: Style) { bits = UInt64(scalar) << 32 | UInt64(style.bits) }

  /// A space in a style.
  public static func blank(_ style: Style = .text) -> Cell { Cell(" ", style) }

  /// The right half of a wide glyph.
  public static func continuation(_ style: Style) -> Cell { Cell(0, style) }

  /// The scalar, or 0 for the right half of a wide glyph whose left half stands in the column before.
  public var scalar: UInt32 {
    get { UInt32(truncatingIfNeeded: bits >> 32) }
    set { self = Cell(newValue, style) }
  }

  /// How it is painted.
  public var style: Style {
    get { Style(bits: UInt32(truncatingIfNeeded: bits)) }
    set { self = Cell(scalar, newValue) }
  }

  /// Whether this is the right half of a wide glyph.
  public var isContinuation: Bool { scalar == 0 }
}

/// One column of one row of a ``Frame``.
///
/// Eight bytes without references, so that a frame is copied and compared like memory. Scalars without width that follow
/// the cell's own stand in ``Frame/marks(at:)``.
public struct Cell: Equatable, Sendable {
  /// The scalar, or 0 for the right half of a wide glyph whose left half stands in the column before.
  public var scalar: UInt32
  /// How it is painted.
  public var style: Style

  /// A cell with one scalar.
  public init(_ scalar: Unicode.Scalar, _ style: Style) {
    self.scalar = scalar.value
    self.style = style
  }

  private init(continuationIn style: Style) {
    scalar = 0
    self.style = style
  }

  /// A space in a style.
  public static func blank(_ style: Style = .text) -> Cell { Cell(" ", style) }

  /// The right half of a wide glyph.
  public static func continuation(_ style: Style) -> Cell { Cell(continuationIn: style) }

  /// Whether two cells show the same: one comparison instead of one for each part, at every cell of every frame.
  public static func == (left: Cell, right: Cell) -> Bool { left.bits == right.bits }

  private var bits: UInt64 {
    UInt64(scalar) << 32 | UInt64(style.role.rawValue) << 16 | (style.isSelected ? 2 : 0) | (style.isEmphatic ? 1 : 0)
  }

  /// Whether this is the right half of a wide glyph.
  public var isContinuation: Bool { scalar == 0 }
}

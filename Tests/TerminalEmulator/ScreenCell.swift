/// One column of a ``VTermScreen``.
public struct ScreenCell: Equatable, Sendable {
  /// A colour on the emulated screen.
  public enum Color: Equatable, Sendable {
    /// The terminal's own.
    case standard
    /// A number of the palette.
    case palette(Int)
    /// Given as red, green and blue.
    case direct
  }

  /// The glyph with its marks; a space where nothing was written, empty for the right half of a wide glyph.
  public let text: String
  /// 2 for a wide glyph, 0 for its right half.
  public let width: Int
  /// Bold.
  public let isBold: Bool
  /// Underlined.
  public let isUnderlined: Bool
  /// Foreground and background exchanged.
  public let isReversed: Bool
  /// The colour of the glyph.
  public let foreground: Color
  /// The colour behind it.
  public let background: Color
}

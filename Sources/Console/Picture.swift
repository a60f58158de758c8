/// How a terminal takes pictures.
public enum PictureForm: Hashable, Sendable {
  /// Kitty's graphics: PNG files in pieces, placed and taken away by number.
  case kitty
  /// iTerm2's inline images: a PNG file, which is gone when its cells are written upon.
  case inline
  /// Sixels: dots, six to a column, gone likewise.
  case sixel
}

/// What a terminal that was asked says of pictures.
public struct PictureSupport: Hashable, Sendable {
  /// How it takes them.
  public let form: PictureForm
  /// The size of a cell in pixels.
  public let cell: Size

  /// A terminal that takes pictures.
  public init(form: PictureForm, cell: Size) { (self.form, self.cell) = (form, cell) }
}

/// A picture upon a frame, over cells that are blank.
public struct Picture: Hashable, Sendable {
  /// What the terminal gets: a PNG file, or sixels with their control string.
  public let bytes: [UInt8]
  /// How the terminal takes it.
  public let form: PictureForm
  /// The first cell it covers.
  public let position: Position
  /// How many cells it covers.
  public let size: Size

  /// A picture over some cells.
  public init(bytes: [UInt8], form: PictureForm, position: Position, size: Size) {
    (self.bytes, self.form, self.position, self.size) = (bytes, form, position, size)
  }
}

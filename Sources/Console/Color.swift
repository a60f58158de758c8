/// A colour of the terminal's palette.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the first eight (0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 7 white), or up to 255.
  case palette(UInt8)

  /// Red, green and blue, 0 to 255, as xterm defines the palette; nil for the terminal's own.
  public var components: (red: Int, green: Int, blue: Int)? {
    guard case .palette(let index) = self else { return nil }
    let number = Int(index)
    switch number {
    case 0..<16: return Self.basic[number]
    case 16..<232:
      let cube = number - 16
      let level = { (step: Int) in step == 0 ? 0 : 55 + step * 40 }
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let gray = 8 + (number - 232) * 10
      return (gray, gray, gray)
    }
  }

  private static let basic: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}

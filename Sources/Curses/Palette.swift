import CCurses
import Console

/// What ncurses needs for each style under one theme: colour pairs are defined when first wanted.
struct Palette {
  /// A colour pair's number and the bits of the attributes.
  struct Look {
    var pair: Int16
    var attributes: UInt8
    /// Whether it is what the terminal shows where nothing was written.
    var isPlain: Bool { pair == 0 && attributes == 0 }
  }

  private var theme: Theme?
  private var colors = 0
  private var looks: [Look?] = []
  private var pairs: [(foreground: Color, background: Color)] = []

  /// Turns to a theme.
  mutating func use(_ theme: Theme, colors: Int) {
    if theme == self.theme, colors == self.colors { return }
    self.theme = theme
    self.colors = colors
    looks = Array(repeating: nil, count: 512)
  }

  /// How ncurses draws a style under the theme.
  mutating func look(of style: Style) -> Look {
    let index = Int(style.role.rawValue) * 4 + (style.isEmphatic ? 2 : 0) + (style.isSelected ? 1 : 0)
    if let known = looks[index] { return known }
    let attributes = (theme ?? .mono).attributes(for: style, colors: colors)
    var bits: UInt8 = 0
    if attributes.isBold { bits |= UInt8(ccurses_bold.rawValue) }
    if attributes.isDim { bits |= UInt8(ccurses_dim.rawValue) }
    if attributes.isUnderlined { bits |= UInt8(ccurses_underlined.rawValue) }
    if attributes.isReversed { bits |= UInt8(ccurses_reversed.rawValue) }
    let look = Look(pair: pair(attributes.foreground, attributes.background), attributes: bits)
    looks[index] = look
    return look
  }

  /// The number of a pair of colours; 0, the terminal's own, when there is no room for another.
  private mutating func pair(_ foreground: Color, _ background: Color) -> Int16 {
    let numbers = (number(foreground), number(background))
    if numbers == (-1, -1) { return 0 }
    if let known = pairs.firstIndex(where: { $0 == (foreground, background) }) { return Int16(known + 1) }
    let next = pairs.count + 1
    guard next < min(Int(ccurses_pairs()), Int(Int16.max)),
      ccurses_define_pair(Int32(next), numbers.0, numbers.1)
    else { return 0 }
    pairs.append((foreground, background))
    return Int16(next)
  }

  private func number(_ color: Color) -> Int32 {
    guard case .palette(let index) = color, Int(index) < colors else { return -1 }
    return Int32(index)
  }
}

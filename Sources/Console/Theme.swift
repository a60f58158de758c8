/// Turns roles into colours.
public enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own two colours and the basic eight: legible on light and on dark backgrounds.
  case terminal
  /// Its own dark background.
  case dark
  /// Its own light background.
  case light
  /// No colour: bold, underline and reverse only.
  case mono

  /// The attributes of a style.
  /// - Parameter colors: how many colours the terminal has; below 8 every theme is ``mono``, below 256 `dark` and
  ///   `light` keep to the basic ones.
  public func attributes(for style: Style, colors: Int) -> Attributes {
    if style.isEmphatic { return emphatic(style, colors: colors) }
    if self == .mono || colors < 8 { return Self.mono(style) }
    switch self {
    case .terminal, .mono: return Self.terminal(style)
    case .dark: return colors >= 256 ? Self.dark(style) : Self.terminal(style)
    case .light: return colors >= 256 ? Self.light(style) : Self.terminal(style)
    }
  }

  private func emphatic(_ style: Style, colors: Int) -> Attributes {
    var plain = style
    plain.isEmphatic = false
    switch style.role {
    case .secondary, .hint, .absent, .track: plain.role = .text
    default: break
    }
    var attributes = attributes(for: plain, colors: colors)
    attributes.isBold = true
    attributes.isDim = false
    return attributes
  }

  private static func mono(_ style: Style) -> Attributes {
    var attributes = Attributes()
    switch style.role {
    case .title, .strong, .key, .bad, .error: attributes.isBold = true
    case .heading, .match: attributes.isUnderlined = true
    default: break
    }
    attributes.isReversed = style.isSelected
    return attributes
  }

  private static func terminal(_ style: Style) -> Attributes {
    var attributes: Attributes
    switch style.role {
    case .text, .amount, .hint, .absent, .secondary: attributes = Attributes()
    case .title: attributes = Attributes(bold: true)
    case .heading: attributes = Attributes(.palette(6))
    case .strong: attributes = Attributes(bold: true)
    case .negative: attributes = Attributes(.palette(1))
    case .bar: attributes = Attributes(.palette(6))
    case .track: attributes = Attributes(dim: true)
    case .good: attributes = Attributes(.palette(2))
    case .bad: attributes = Attributes(.palette(1), bold: true)
    case .caution: attributes = Attributes(.palette(5))
    case .key: attributes = Attributes(.palette(6), bold: true)
    case .message: attributes = Attributes(bold: true)
    case .error: attributes = Attributes(.palette(1), bold: true)
    case .match: attributes = Attributes(bold: true, underlined: true)
    }
    if style.isSelected {
      attributes.foreground = .standard
      attributes.isDim = false
      attributes.isReversed = true
    }
    return attributes
  }

  private static func dark(_ style: Style) -> Attributes {
    let background: Color = style.isSelected ? .palette(24) : .palette(234)
    func on(_ index: UInt8, bold: Bool = false, underlined: Bool = false) -> Attributes {
      Attributes(
        .palette(style.isSelected ? 255 : index), on: background, bold: bold || style.isSelected,
        underlined: underlined)
    }
    switch style.role {
    case .text, .amount: return on(252)
    case .title: return on(231, bold: true)
    case .heading: return on(117)
    case .strong: return on(231, bold: true)
    case .secondary, .hint: return on(248)
    case .absent: return on(246)
    case .negative: return on(210)
    case .bar: return on(74)
    case .track: return on(245)
    case .good: return on(114)
    case .bad: return on(210, bold: true)
    case .caution: return on(221)
    case .key: return on(117, bold: true)
    case .message: return on(229, bold: true)
    case .error: return on(210, bold: true)
    case .match: return on(229, bold: true, underlined: true)
    }
  }

  private static func light(_ style: Style) -> Attributes {
    let background: Color = style.isSelected ? .palette(153) : .palette(255)
    func on(_ index: UInt8, bold: Bool = false, underlined: Bool = false) -> Attributes {
      Attributes(
        .palette(style.isSelected ? 16 : index), on: background, bold: bold || style.isSelected,
        underlined: underlined)
    }
    switch style.role {
    case .text, .amount: return on(235)
    case .title: return on(16, bold: true)
    case .heading: return on(24)
    case .strong: return on(16, bold: true)
    case .secondary, .hint: return on(239)
    case .absent: return on(241)
    case .negative: return on(124)
    case .bar: return on(25)
    case .track: return on(241)
    case .good: return on(22)
    case .bad: return on(124, bold: true)
    case .caution: return on(94)
    case .key: return on(24, bold: true)
    case .message: return on(54, bold: true)
    case .error: return on(124, bold: true)
    case .match: return on(54, bold: true, underlined: true)
    }
  }
}

import Glibc
import Testing

@testable import Console

struct ThemeContrastTests {
  @Test(arguments: [Theme.dark, .light], Role.allCases)
  func `every role is legible`(theme: Theme, role: Role) throws {
    for (isSelected, isEmphatic) in [(false, false), (true, false), (false, true), (true, true)] {
      var style = Style(role, isSelected: isSelected)
      style.isEmphatic = isEmphatic
      let attributes = theme.attributes(for: style, colors: 256)
      let front = try #require(attributes.foreground.components)
      let back = try #require(attributes.background.components)
      let (one, other) = (luminance(front), luminance(back))
      let contrast = (max(one, other) + 0.05) / (min(one, other) + 0.05)
      #expect(contrast >= 4.5, "\(theme) \(role) selected \(isSelected): \(contrast)")
    }
  }

  @Test(arguments: Theme.allCases, Role.allCases)
  func `what a meeting sees is bold and nothing is dim`(theme: Theme, role: Role) {
    for colors in [0, 8, 256] {
      for isSelected in [false, true] {
        var style = Style(role, isSelected: isSelected)
        style.isEmphatic = true
        let attributes = theme.attributes(for: style, colors: colors)
        #expect(attributes.isBold && !attributes.isDim)
        // The selected row stays told apart.
        var other = style
        other.isSelected.toggle()
        let others = theme.attributes(for: other, colors: colors)
        #expect(
          attributes.isReversed != others.isReversed || attributes.background != others.background, "\(theme) \(role)")
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `a terminal of few colours gets none it lacks`(theme: Theme) {
    for colors in [0, 8, 16] {
      for role in Role.allCases {
        let attributes = theme.attributes(for: Style(role), colors: colors)
        for case .palette(let index) in [attributes.foreground, attributes.background] { #expect(Int(index) < colors) }
      }
    }
  }

  /// Relative luminance as the Web Content Accessibility Guidelines define it.
  private func luminance(_ color: (red: Int, green: Int, blue: Int)) -> Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}

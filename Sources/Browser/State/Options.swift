import BudgetModel
import Console

/// How the program shows itself: chosen on the command line or by a key, the same on every screen.
public struct Options: Hashable, Sendable {
  /// The language of the interface.
  public var language: Language
  /// The colours.
  public var theme: Theme
  /// The unit of amounts.
  public var unit = DisplayUnit.tenThousandYuan
  /// How shares are shown.
  public var share = ShareDisplay.both
  /// Whether only ASCII is used for drawing.
  public var isASCII = false
  /// Whether the terminal draws characters of ambiguous width in two columns.
  public var replacesAmbiguous = false

  /// Whether it is shown to a meeting: wide spacing, nothing dim, the selected row in full.
  public var isMeeting = false

  /// Options.
  public init(language: Language, theme: Theme = .terminal) {
    self.language = language
    self.theme = theme
  }
}

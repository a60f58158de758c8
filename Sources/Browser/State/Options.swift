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

  /// Whether the mouse is listened to; without it the terminal selects text as everywhere else.
  public var usesMouse = true
  /// Whether a start without a place goes where the program was left.
  public var resumes = true
  /// Whether the default library is opened beside what the user imported.
  public var showsEmbedded = true
  /// The columns chosen for lists over all departments.
  public var columns = ChosenColumns()

  /// Options.
  public init(language: Language, theme: Theme = .terminal) {
    self.language = language
    self.theme = theme
  }
}

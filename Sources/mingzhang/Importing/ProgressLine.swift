import BudgetModel
import Console
import Glibc
import TextEncodings

/// A line on standard error that is drawn over itself.
struct ProgressLine {
  /// How it is drawn.
  enum Style {
    /// In place, on a terminal.
    case inPlace
    /// A line each time it says something else: for a program that reads along.
    case lines
    /// Not at all.
    case none
  }

  let style: Style
  private var last = ""

  init(_ style: Style) { self.style = style }

  /// Shows a text.
  mutating func show(_ text: String) {
    let text = FileName.shown(text)
    guard text != last, style != .none else { return }
    last = text
    switch style {
    case .inPlace: Output.write("\r" + text.clipped(to: Self.columns - 1) + "\u{1B}[K", to: .standardError)
    case .lines: Output.write(text + "\n", to: .standardError)
    case .none: break
    }
  }

  /// Makes room for other lines.
  mutating func clear() {
    if style == .inPlace, !last.isEmpty { Output.write("\r\u{1B}[K", to: .standardError) }
    last = ""
  }

  private static var columns: Int {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
    return Int(size.ws_col)
  }
}

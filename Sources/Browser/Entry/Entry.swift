/// Something being typed: what it is for, the line, and which of the answers offered below it is chosen.
///
/// While there is one, keys that mean characters go to the line and not to ``CommandTable``; full-width forms are kept as
/// they are.
public struct Entry: Hashable, Sendable {
  /// What a line is typed for.
  public enum Purpose: Hashable, Sendable {
    /// `:`, the name of a command or a path.
    case palette
    /// A note; the mark it will be kept with.
    case note(Mark)
  }

  /// What it is for.
  public var purpose: Purpose
  /// The line.
  public var line: LineEditor
  /// Which row of the answers is chosen, by position; headings are passed over.
  public var choice = 0
  /// The answer at the top of the window.
  public var top = 0

  /// An entry that begins with a text.
  public init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text)
  }
}

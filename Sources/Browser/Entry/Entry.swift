import Index

/// Something being typed: what it is for, the line, and which of the answers offered below it is chosen.
///
/// While there is one, keys that mean characters go to the line and not to ``CommandTable``; full-width forms are kept as
/// they are.
struct Entry: Hashable, Sendable {
  /// What a line is typed for.
  enum Purpose: Hashable, Sendable {
    /// `:`, the name of a command or a path.
    case palette
    /// `&`, a filter of the rows of the list; what was chosen there before.
    case filter(before: Choices)
    /// A note; the mark it will be kept with.
    case note(Mark)
    /// Why a finding is dismissed; its row, and what it is called.
    case reason(Mark.ID, name: String)
    /// What stands in the document where the selected row was read wrongly: the disclosure, the texts of the row.
    case correction(String, [CorrectableCell])
    /// A part of what stands above minutes.
    case heading(MinutesHeading.Field)
    /// `/`, a search over the library; the only group shown, or nil for all.
    case search(only: SearchGroup?)

    /// What lines are remembered together.
    var kind: Kind {
      switch self {
      case .palette: .palette
      case .filter: .filter
      case .note: .note
      case .reason: .reason
      case .heading: .heading
      case .correction: .correction
      case .search: .search
      }
    }
  }

  /// A purpose, whatever it is about.
  enum Kind: Hashable, Sendable { case palette, filter, note, reason, heading, search, correction }

  /// What it is for.
  var purpose: Purpose
  /// The line.
  var line: LineEditor
  /// Which row of the answers is chosen, by position; headings are passed over.
  var choice = 0
  /// The answer at the top of the window.
  var top = 0

  /// Which of the lines typed before for the same purpose is shown, 1 for the last; 0 for what is typed now.
  var age = 0
  /// What was typed before one of those was shown.
  var typed: LineEditor?

  /// Whether answers are offered below the line, among which the arrows choose.
  var hasAnswers: Bool { purpose.kind == .palette || purpose.kind == .search || purpose.kind == .correction }

  /// An entry with a line.
  init(_ purpose: Purpose, line: LineEditor) {
    self.purpose = purpose
    self.line = line
  }

  /// An entry that begins with a text.
  init(_ purpose: Purpose, text: String = "") { self.init(purpose, line: LineEditor(text)) }
}

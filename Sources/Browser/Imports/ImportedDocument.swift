import BudgetModel

/// What an import said of one file.
public struct ImportedDocument: Hashable, Sendable {
  /// A line of its report.
  public struct Line: Hashable, Sendable {
    /// What is said, beginning with its sign (`?` doubtful, `-` not read, `!` a correction without a place, `≠` a sum that fails).
    public let text: String
    /// The place in the document, as corrections name it; nil where none is known.
    public let place: String?

    /// A line of a report.
    public init(text: String, place: String?) { (self.text, self.place) = (text, place) }
  }

  /// The file it was read from.
  public let file: String
  /// The disclosure (``Disclosure/id``); nil where the file was refused.
  public let disclosure: String?
  /// The report, line by line.
  public let lines: [Line]

  /// A file that was brought in.
  public init(file: String, disclosure: String?, lines: [Line]) {
    (self.file, self.disclosure, self.lines) = (file, disclosure, lines)
  }
}

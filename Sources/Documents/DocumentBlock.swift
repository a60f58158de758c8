/// A paragraph or a table of a document, with its place in the file.
public struct DocumentBlock: Equatable, Sendable {
  /// What a block holds.
  public enum Content: Equatable, Sendable {
    /// A line or paragraph of text, without surrounding blanks.
    case paragraph(String)
    /// A table.
    case grid(Grid)
  }

  /// What it holds.
  public var content: Content
  /// The line it begins on, from 1.
  public var line: Int
  /// The page it stands on, from 1; nil where the file has no pages.
  public var page: Int?
  /// Whether it belongs to the page and not to the text: watermarks, page numbers, stray characters.
  public var isFurniture: Bool

  /// A block.
  public init(_ content: Content, line: Int, page: Int? = nil, isFurniture: Bool = false) {
    self.content = content
    self.line = line
    self.page = page
    self.isFurniture = isFurniture
  }

  /// The text of a paragraph; nil for a table.
  public var text: String? {
    if case .paragraph(let text) = content { return text }
    return nil
  }

  /// The table; nil for a paragraph.
  public var grid: Grid? {
    if case .grid(let grid) = content { return grid }
    return nil
  }
}

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
  /// A page on which a paragraph goes on.
  public struct PageTurn: Equatable, Sendable {
    /// How many bytes of the text, in UTF-8, stand on the pages before.
    public var place: Int
    /// The page, from 1.
    public var page: Int

    /// A turn of the page.
    public init(place: Int, page: Int) {
      self.place = place
      self.page = page
    }
  }

  /// The line it begins on, from 1.
  public var line: Int
  /// The page it stands on, from 1; nil where the file has no pages.
  public var page: Int?
  /// The further pages a paragraph runs over.
  public var turns: [PageTurn]
  /// Whether it belongs to the page and not to the text: watermarks, page numbers, stray characters.
  public var isFurniture: Bool

  /// A block.
  public init(_ content: Content, line: Int, page: Int? = nil, turns: [PageTurn] = [], isFurniture: Bool = false) {
    self.content = content
    self.line = line
    self.page = page
    self.turns = turns
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

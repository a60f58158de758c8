import BudgetModel
import Console

/// A page of a published document, and what of it is to stand out.
public struct PageRequest: Hashable, Sendable {
  /// The disclosure (``Disclosure/id``) whose document is meant.
  public let disclosure: String
  /// The page, from 1.
  public let page: Int
  /// Figures as published, to be found on the page.
  public let figures: [String]
  /// What of the page is drawn as a picture; nil for its text.
  public var window: PageWindow?

  /// The page as text.
  var text: PageRequest {
    var copy = self
    copy.window = nil
    return copy
  }
}

/// The part of a page that is drawn as a picture, as wide as the page.
public struct PageWindow: Hashable, Sendable {
  /// How the terminal takes pictures, and the size of its cells.
  public let support: PictureSupport
  /// How many cells there are for it.
  public let cells: Size
  /// The first row of cells shown, of those the whole page takes; nil for what stands out in the middle.
  public let top: Int?
}

/// What came of reading a page.
public enum PageText: Hashable, Sendable {
  /// The document's name and the lines of the page, as they are laid out.
  case lines(name: String, [String])
  /// The document's name and the page drawn.
  case picture(name: String, DrawnPage)
  /// The library does not keep the document.
  case unkept
  /// It cannot be shown; why, and what to do.
  case failed(String)
}

/// A part of a page that was drawn.
public struct DrawnPage: Hashable, Sendable {
  /// What the terminal gets.
  public let bytes: [UInt8]
  /// How many rows of cells the whole page takes.
  public let rows: Int
  /// The first of them shown.
  public let top: Int
  /// The rows on which figures stand that are to stand out.
  public let marked: [Int]

  /// A part of a page.
  public init(bytes: [UInt8], rows: Int, top: Int, marked: [Int]) {
    (self.bytes, self.rows, self.top, self.marked) = (bytes, rows, top, marked)
  }
}

/// What became of the cells of a document's tables that hold a number and nothing else.
public struct NumericCells: Hashable, Sendable {
  /// All of them.
  public var total = 0
  /// Those that are figures of the model now.
  public var figures = 0
  /// Codes of classifications.
  public var codes = 0
  /// Numbers of rows and columns (行次, 栏次).
  public var lineNumbers = 0
  /// Pages in tables of contents.
  public var pageNumbers = 0
  /// Dates and the like in the feet of forms.
  public var stamps = 0
  /// Those in the parts listed as unread.
  public var unread = 0

  /// Nothing counted yet.
  public init() {}

  /// Whether every cell is accounted for.
  public var isComplete: Bool { total == figures + codes + lineNumbers + pageNumbers + stamps + unread }
}

extension NumericCells {
  /// Counts what is left over as unread.
  /// - Returns: how many cells were left over.
  mutating func settle() -> Int {
    let rest = max(0, total - figures - codes - lineNumbers - pageNumbers - stamps - unread)
    unread += rest
    return rest
  }

  /// Adds what another part's cells became.
  static func += (left: inout NumericCells, right: NumericCells) {
    left.total += right.total
    left.figures += right.figures
    left.codes += right.codes
    left.lineNumbers += right.lineNumbers
    left.pageNumbers += right.pageNumbers
    left.stamps += right.stamps
    left.unread += right.unread
  }
}

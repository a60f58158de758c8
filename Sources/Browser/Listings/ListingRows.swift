/// The rows of a listing: all of them, or those of a long list made a page at a time as they are looked at.
///
/// Rows of a long list can be changed like any others; that makes all of them first.
public struct ListingRows: Hashable, Sendable {
  private enum Storage: Sendable {
    case held([ListingRow])
    case paged(RowPages)
  }

  private var storage: Storage

  /// The rows.
  public init(_ rows: [ListingRow]) { storage = .held(rows) }

  /// The rows of a long list.
  init(_ pages: RowPages) { storage = .paged(pages) }

  /// The pages of a long list; nil where all rows are there.
  var pages: RowPages? {
    if case .paged(let pages) = storage { return pages }
    return nil
  }

  /// All rows.
  private var all: [ListingRow] {
    get {
      switch storage {
      case .held(let rows): rows
      case .paged(let pages): (0..<pages.count).map { pages[$0] }
      }
    }
    set { storage = .held(newValue) }
  }

  /// Whether all rows are the same.
  public static func == (left: ListingRows, right: ListingRows) -> Bool { left.elementsEqual(right) }

  /// Hashes all rows.
  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension ListingRows: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// No rows.
  public init() { self.init([]) }

  /// 0.
  public var startIndex: Int { 0 }

  /// How many rows there are.
  public var endIndex: Int {
    switch storage {
    case .held(let rows): rows.count
    case .paged(let pages): pages.count
    }
  }

  /// The row at a position.
  public subscript(position: Int) -> ListingRow {
    get {
      switch storage {
      case .held(let rows): rows[position]
      case .paged(let pages): pages[position]
      }
    }
    _modify {
      var rows = take()
      defer { storage = .held(rows) }
      yield &rows[position]
    }
  }

  /// Puts rows in the place of others.
  public mutating func replaceSubrange(_ range: Range<Int>, with rows: some Collection<ListingRow>) {
    var all = take()
    all.replaceSubrange(range, with: rows)
    storage = .held(all)
  }

  /// All rows, taken out so that changing them copies nothing.
  private mutating func take() -> [ListingRow] {
    let rows = all
    storage = .held([])
    return rows
  }
}

extension ListingRows: ExpressibleByArrayLiteral {
  /// The rows written out.
  public init(arrayLiteral rows: ListingRow...) { self.init(rows) }
}

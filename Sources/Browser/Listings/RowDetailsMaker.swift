/// Tells what the rows of a listing say beyond their cells, when it is asked: of a hundred rows a screen tells about one.
final class RowDetailsMaker: Sendable {
  private let tell: @Sendable (Int) -> RowDetails

  /// A detailsMaker of rows by number.
  init(_ tell: @escaping @Sendable (Int) -> RowDetails) { self.tell = tell }

  subscript(number: Int) -> RowDetails { tell(number) }
}

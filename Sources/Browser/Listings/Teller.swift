/// Tells what the rows of a listing say beyond their cells, when it is asked: of a hundred rows a screen tells about one.
final class Teller: Sendable {
  private let tell: @Sendable (Int) -> Told

  /// A teller of rows by number.
  init(_ tell: @escaping @Sendable (Int) -> Told) { self.tell = tell }

  subscript(number: Int) -> Told { tell(number) }
}

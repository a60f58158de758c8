/// What a whole number that comes from outside may be: the gate each of them passes where it is read.
///
/// A level, a year or a count in a file is what somebody wrote there. Held against its range at once, it never makes a loop,
/// an allocation or a sum later on that nothing in the file stands for.
public struct Given: Hashable, Sendable {
  /// The numbers let in.
  public let range: ClosedRange<Int>

  /// A fiscal year.
  public static let year = Given(1...9999)
  /// How deep a row stands: 0 for a total.
  public static let level = Given(0...99)
  /// The number of a page.
  public static let page = Given(0...9_999_999)
  /// The number of a table in its document.
  public static let table = Given(0...65_535)
  /// The place of a block in its table.
  public static let block = Given(0...255)
  /// The number of a row, a sentence, or a line.
  public static let row = Given(0...99_999_999)
  /// The place of a column.
  public static let column = Given(0...65_535)
  /// How many of something a document or a library has.
  public static let count = Given(0...2_147_483_647)
  /// The version of a format.
  public static let version = Given(0...2_147_483_647)

  private init(_ range: ClosedRange<Int>) { self.range = range }

  /// The number; nil where it is out of range.
  public func number(_ number: Int64) -> Int? {
    let number = Int(number)
    return range.contains(number) ? number : nil
  }

  /// The number a text is; nil where it is none, or out of range.
  public func number(_ text: some StringProtocol) -> Int? { Int64(text).flatMap { number($0) } }
}

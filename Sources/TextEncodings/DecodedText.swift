/// The text of a file, and how it was told.
public struct DecodedText: Equatable, Sendable {
  /// The text.
  public let text: String
  /// The encoding of the file, or of most of its lines.
  public let encoding: TextEncoding
  /// The lines in another encoding than most, from 1, those that follow each other together: somebody joined two files.
  public let otherLines: [ClosedRange<Int>]

  init(text: String, encoding: TextEncoding, otherLines: [ClosedRange<Int>] = []) {
    (self.text, self.encoding, self.otherLines) = (text, encoding, otherLines)
  }
}

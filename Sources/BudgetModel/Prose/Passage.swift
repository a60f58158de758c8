/// A sentence of a document's text, whole and as published but for the blanks within it.
///
/// What departments write is theirs: passages are kept with documents that somebody imported for himself, never in a library
/// of figures alone (`--figures-only`).
public struct Passage: Hashable, Sendable {
  /// The sentence with the marks that end it; empty for a heading that has no text of its own, only further headings.
  public var text: String
  /// The paragraph it belongs to under its heading, from 1.
  public var paragraph: Int
  /// The heading it stands under and its place there, from 1, as ``Claim``s and ``Fact``s have it; 0 for a heading alone.
  public var source: Source

  /// A passage.
  public init(_ text: String, paragraph: Int = 1, source: Source) {
    self.text = text
    self.paragraph = paragraph
    self.source = source
  }

  /// The heading it stands under, as published; empty before the first.
  public var section: String {
    if case .prose(let section, _) = source.place { section } else { "" }
  }
}

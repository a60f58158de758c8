/// What somebody published, as paragraphs and tables in reading order, whatever kind of file it came in.
public struct Document: Equatable, Sendable {
  /// The parts in reading order.
  public var blocks: [DocumentBlock]

  /// A document of parts in reading order.
  public init(blocks: [DocumentBlock]) { self.blocks = blocks }
}

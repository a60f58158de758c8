/// Something that makes a document of a file's bytes; one for each kind of file.
public protocol DocumentReader: Sendable {
  /// Reads a whole file.
  /// - Returns: its paragraphs and tables.
  /// - Throws: what is wrong with the bytes, and where.
  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document
}

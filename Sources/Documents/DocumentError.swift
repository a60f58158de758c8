/// Why a file could not be made a document.
public enum DocumentError: Error, Equatable, Sendable {
  /// The bytes are neither UTF-8 nor GB18030; the offset is that of the first byte that fits neither.
  case unknownEncoding(offset: Int)
  /// A line is longer than any document's.
  case lineTooLong(line: Int, bytes: Int, limit: Int)
  /// The file is larger than any document.
  case fileTooLarge(bytes: Int, limit: Int)
}

extension DocumentError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .unknownEncoding(let offset):
      "The text is neither UTF-8 nor GB18030 (first at byte \(offset)). Save it as UTF-8 and try again."
    case .lineTooLong(let line, let bytes, let limit):
      "Line \(line) has \(bytes) bytes; at most \(limit) are read. Is it a text file with line breaks?"
    case .fileTooLarge(let bytes, let limit):
      "The file has \(bytes) bytes; at most \(limit) are read. Is it the right file?"
    }
  }
}

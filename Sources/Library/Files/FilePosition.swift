/// A place in a file of a library.
public struct FilePosition: Hashable, Sendable {
  /// The file's path: within the folder given, or within the embedded library.
  public var file: String
  /// The line, from 1; in CSV the line a record begins on, or the one a quotation mark stands in.
  public var line: Int
  /// The column, from 1: in CSV the number of the cell (A is 1), in JSON the character; nil where the whole line is meant.
  public var column: Int?

  /// A place in a file.
  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of a byte.
  /// - Parameter endsColumn: whether the next column begins behind a byte.
  init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ file: String, endsColumn: (UInt8) -> Bool) {
    let before = bytes[..<offset]
    let line = before.lastIndex(of: 0x0A).map { before[($0 + 1)...] } ?? before
    self.init(file: file, line: 1 + before.count { $0 == 0x0A }, column: 1 + line.count(where: endsColumn))
  }
}

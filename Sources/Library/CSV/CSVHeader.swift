/// The first line of a CSV file: the names of its columns.
final class CSVHeader {
  /// The names of the columns.
  let names: [String]
  /// The line it stands on, and the one behind it.
  let line, nextLine: Int
  /// Its bytes with the end of the line, and blank lines before it.
  let bytes: [UInt8]
  /// Where columns stand, where there are too many to go through.
  private let indices: [String: Int]?

  private static let fewColumns = 24

  /// Reads the line.
  init(_ reader: inout CSVReader<UnsafeBufferPointer<UInt8>>) throws(LibraryError) {
    let start = reader.rest
    var names: [String] = []
    var indices: [String: Int]?
    if try reader.next() {
      names.reserveCapacity(reader.cells.count)
      if reader.cells.count > Self.fewColumns { indices = [:] }
      for index in reader.cells.indices {
        let name = reader.text(index) ?? ""
        // Spreadsheets leave unnamed columns behind; they hold nothing.
        if !name.isEmpty, indices?.updateValue(index, forKey: name) != nil || indices == nil && names.contains(name) {
          throw .duplicateColumn(FilePosition(file: reader.file, line: reader.line, column: index + 1), name: name)
        }
        names.append(name)
      }
    }
    self.names = names
    self.indices = indices
    let end = reader.rest
    (line, nextLine) = (reader.line, end.line)
    bytes = Array(start.bytes.dropLast(end.bytes.count))
  }

  /// Whether it ends where its line does: what follows in another file can then not be part of it.
  var isWhole: Bool { bytes.last == 0x0A }

  /// Where a column stands; nil where there is none of that name.
  func index(_ name: String) -> Int? {
    if let indices { return indices[name] }
    return name.isEmpty ? nil : names.firstIndex(of: name)
  }
}

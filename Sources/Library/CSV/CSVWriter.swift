/// Writes CSV as RFC 4180 has it, with LF at the end of lines.
///
/// A cell that is nil becomes a blank, an empty text `""`: the two are different things (no such column, an empty cell).
package struct CSVWriter {
  /// The bytes written.
  package private(set) var bytes: [UInt8] = []

  /// Nothing is written yet.
  package init() {}

  /// Writes one line.
  package mutating func line(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      if let cell { append(cell) }
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ cell: String) {
    // Quoted, a byte-order mark is not taken for the file's own.
    let isPlain =
      !cell.isEmpty && cell.unicodeScalars.first != "\u{FEFF}"
      && !cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isPlain { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}

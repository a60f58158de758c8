import BudgetModel

/// Reads CSV as RFC 4180 has it: quoted cells may hold commas, line breaks and doubled quotation marks; lines end in LF or
/// CRLF; a byte-order mark is skipped. Blank lines are none.
///
/// Cells are ranges of the bytes given, so that a line costs no allocation; the bytes must be UTF-8 and stay where they are.
struct CSVReader<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.Index == Int {
  let bytes: Bytes
  let file: String
  /// Whether no cell needs cleaning (``TextBytes/isClean``).
  fileprivate let isClean: Bool
  /// The cells of the current line.
  fileprivate(set) var cells: [CSVCell] = []
  /// The line the current record begins on, from 1.
  fileprivate(set) var line = 0
  fileprivate var position = 0
  fileprivate var nextLine = 1

  /// - Parameter bytes: numbered from 0.
  init(_ bytes: Bytes, file: String, isClean: Bool = false) {
    self.bytes = bytes
    self.file = file
    self.isClean = isClean
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// Goes to the next line that is not blank.
  /// - Returns: false at the end.
  mutating func next() throws(LibraryError) -> Bool {
    while position < bytes.count {
      line = nextLine
      let isBlank = try readLine()
      takeLineEnd()
      if !isBlank { return true }
    }
    return false
  }

  /// Reads a line.
  /// - Returns: whether it is blank.
  private mutating func readLine() throws(LibraryError) -> Bool {
    // Taken out, so that they are not looked after at each step.
    var line = cells
    cells = []
    defer { cells = line }
    if !readPlainLine(&line) {
      line.removeAll(keepingCapacity: true)
      repeat { line.append(try readCell(number: line.count + 1)) } while takeComma()
    }
    return line.count == 1 && line[0].range.isEmpty && !line[0].isQuoted
  }

  /// Reads a line as nearly all are: with as many cells as the one before, and no quotation marks.
  /// - Returns: false where it is another; the cells have no meaning then.
  private mutating func readPlainLine(_ line: inout [CSVCell]) -> Bool {
    let bytes = bytes
    var end = position
    let isPlain = line.withUnsafeMutableBufferPointer { cells in
      for index in cells.indices {
        let start = end
        while end < bytes.count, !Self.endsCell(bytes[end]) { end += 1 }
        let isLast = end == bytes.count || bytes[end] == 0x0A
        guard isLast == (index == cells.count - 1), start == end || bytes[start] != 0x22 else { return false }
        let hasReturn = isLast && end > start && bytes[end - 1] == 0x0D
        cells[index] = CSVCell(range: start..<(hasReturn ? end - 1 : end), isQuoted: false, hasDoubled: false)
        if !isLast { end += 1 }
      }
      return !cells.isEmpty
    }
    if isPlain { position = end }
    return isPlain
  }

  private mutating func readCell(number: Int) throws(LibraryError) -> CSVCell {
    guard position < bytes.count, bytes[position] == 0x22 else {
      let start = position
      var end = start
      while end < bytes.count, !Self.endsCell(bytes[end]) { end += 1 }
      position = end
      if end > start, bytes[end - 1] == 0x0D, end == bytes.count || bytes[end] == 0x0A { end -= 1 }
      return CSVCell(range: start..<end, isQuoted: false, hasDoubled: false)
    }
    let openLine = nextLine
    position += 1
    let start = position
    var hasDoubled = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A { nextLine += 1 }
      if byte == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else { break }
        hasDoubled = true
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else {
      throw .unclosedQuote(FilePosition(file: file, line: openLine, column: number))
    }
    let cell = CSVCell(range: start..<position, isQuoted: true, hasDoubled: hasDoubled)
    position += 1
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A { position += 1 }
    guard position == bytes.count || bytes[position] == 0x2C || bytes[position] == 0x0A else {
      throw .textAfterQuote(FilePosition(file: file, line: nextLine, column: number))
    }
    return cell
  }

  /// Whether a byte is a comma or a line feed; few are below either.
  @inline(__always)
  private static func endsCell(_ byte: UInt8) -> Bool { byte <= 0x2C && (byte == 0x2C || byte == 0x0A) }

  private mutating func takeComma() -> Bool {
    guard position < bytes.count, bytes[position] == 0x2C else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count, bytes[position] == 0x0A else { return }
    position += 1
    nextLine += 1
  }
}

extension CSVReader where Bytes == UnsafeBufferPointer<UInt8> {
  /// Goes on behind a header that was read before, where it stands next.
  /// - Returns: false where it does not.
  mutating func skip(_ header: CSVHeader) -> Bool {
    let end = position + header.bytes.count
    guard end <= bytes.count,
      header.bytes.withUnsafeBufferPointer({
        ContentHash.areSame($0, UnsafeBufferPointer(rebasing: bytes[position..<end]))
      })
    else { return false }
    position = end
    cells = Array(repeating: CSVCell(range: 0..<0, isQuoted: false, hasDoubled: false), count: header.names.count)
    line = header.line
    nextLine = header.nextLine
    return true
  }

  /// The bytes that are still to be read, and the line they begin on.
  var rest: (bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    (UnsafeBufferPointer(rebasing: bytes[position...]), nextLine)
  }

  /// The number a cell is that holds a few digits and nothing else; nil for any other.
  func digits(_ index: Int) -> Int? {
    let range = cells[index].range
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The bytes of a cell between its quotation marks.
  func bytes(of index: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[cells[index].range]) }

  /// The number a cell is that holds digits, a point or a sign and nothing else; nil for any other.
  func plainNumber(_ index: Int) -> PublishedNumber? {
    PublishedNumber(plain: bytes(of: index))
  }

  /// The text of a cell; nil where it is blank (nothing between the commas).
  func text(_ index: Int) -> String? {
    let cell = cells[index]
    if cell.range.isEmpty { return cell.isQuoted ? "" : nil }
    let body = UnsafeBufferPointer(rebasing: bytes[cell.range])
    guard cell.hasDoubled else { return CleanText.string(body, isClean: isClean) }
    var plain: [UInt8] = []
    plain.reserveCapacity(body.count)
    var skip = false
    for byte in body {
      if byte == 0x22, !skip {
        skip = true
        continue
      }
      skip = false
      plain.append(byte)
    }
    return plain.withUnsafeBufferPointer { CleanText.string($0, isClean: isClean) }
  }
}

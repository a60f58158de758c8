import BudgetModel

/// A CSV file with its header: columns are found by name, in whatever order they stand.
struct CSVTable {
  private var reader: CSVReader<UnsafeBufferPointer<UInt8>>
  private let columns: CSVHeader
  /// What is remembered of files like this one.
  let memory: ResourceMemory?

  /// Reads the header.
  /// - Parameter memory: what is remembered of files like this one, and will be of this one.
  init(_ text: TextBytes, file: String, memory: ResourceMemory? = nil) throws(LibraryError) {
    if let offset = text.firstInvalid {
      throw .notUTF8(FilePosition(of: offset, in: text.bytes, file, endsColumn: { $0 == 0x2C }))
    }
    self.memory = memory
    reader = CSVReader(text.bytes, file: file, isClean: text.isClean)
    if let known = memory?.header, reader.skip(known) {
      columns = known
    } else {
      columns = try CSVHeader(&reader)
      memory?.header = columns.isWhole ? columns : nil
    }
  }

  /// The names of the columns.
  var header: [String] { columns.names }
  var file: String { reader.file }
  var line: Int { reader.line }

  /// Where a column stands; nil where there is none of that name.
  func index(_ name: String) -> Int? { columns.index(name) }

  /// Where a column stands that must be there.
  func required(_ name: String) throws(LibraryError) -> Int {
    guard let index = index(name) else { throw .missingColumn(file: file, name: name) }
    return index
  }

  /// Goes to the next line.
  mutating func next() throws(LibraryError) -> Bool {
    guard try reader.next() else { return false }
    guard reader.cells.count == header.count else {
      throw .cellCount(position(nil), expected: header.count, found: reader.cells.count)
    }
    return true
  }

  /// The place of a cell of the current line.
  func position(_ index: Int?) -> FilePosition {
    FilePosition(file: file, line: reader.line, column: index.map { $0 + 1 })
  }

  /// A cell of the current line; nil where it is blank, or where there is no such column.
  func text(_ index: Int?) -> String? {
    guard let index else { return nil }
    return reader.text(index)
  }

  /// A cell of the current line that is a number.
  func number(_ index: Int?) throws(LibraryError) -> PublishedNumber? {
    guard let index else { return nil }
    if let plain = reader.plainNumber(index) { return plain }
    return try printed(index)?.number
  }

  /// A cell of the current line that is a number, with its text as published.
  private func printed(_ index: Int?) throws(LibraryError) -> (text: String, number: PublishedNumber)? {
    guard let index, let text = reader.text(index) else { return nil }
    if let number = PublishedNumber(text) { return (text, number) }
    let trimmed = Self.trimmed(text)
    if let number = PublishedNumber(trimmed) { return (trimmed, number) }
    if trimmed.isEmpty, !text.isEmpty { return nil }
    throw .wrongNumber(position(index), value: text, column: header[index])
  }

  /// A cell of the current line that is a whole number, within what it may be.
  func integer(_ index: Int?, _ given: Given) throws(LibraryError) -> Int? {
    guard let index else { return nil }
    if let value = reader.digits(index), given.range.contains(value) { return value }
    guard let text = reader.text(index) else { return nil }
    let trimmed = Self.trimmed(text)
    if let value = given.number(trimmed) { return value }
    let isWhole = !trimmed.isEmpty && trimmed.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    throw isWhole
      ? .numberOutOfRange(position(index), value: trimmed, column: header[index], range: given.range)
      : .wrongNumber(position(index), value: text, column: header[index])
  }

  /// A cell of the current line that is 分, or their resolution.
  func fen(_ index: Int?) throws(LibraryError) -> Int64? {
    guard let index, let text = reader.text(index) else { return nil }
    guard let value = Int64(Self.trimmed(text)) else {
      throw .wrongNumber(position(index), value: text, column: header[index])
    }
    return value
  }

  /// A cell of the current line that is one of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ index: Int?, of words: CSVWords<Word>
  ) throws(LibraryError) -> Word? where Word.RawValue == String {
    guard let index else { return nil }
    if let word = words.word(reader.bytes(of: index)) { return word }
    guard let text = reader.text(index) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .unknownCell(
        position(index), value: text, column: header[index], known: Word.allCases.map(\.rawValue))
    }
    return word
  }

  /// A figure of the current line from the columns of its number and its unit.
  func figure(_ index: Int?, unit: Int?) throws(LibraryError) -> Figure? {
    guard let (text, number) = try printed(index) else { return nil }
    return Figure(text, number, try quantity(unit))
  }

  /// The unit in a column; no measure word where it is blank.
  func quantity(_ index: Int?) throws(LibraryError) -> Quantity {
    let text = self.text(index) ?? ""
    guard let quantity = UnitText.quantity(text) else { throw .unknownUnit(position(index), value: text) }
    return quantity
  }

  static func trimmed(_ text: String) -> String {
    // No blank is a sign of ASCII above the space.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x80).contains(first),
      (0x21..<0x80).contains(last)
    {
      return text
    }
    var rest = Substring(text).unicodeScalars
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return String(rest)
  }
}

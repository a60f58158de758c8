import CVTerm

/// A terminal that draws in memory: what a user would see of the bytes a program writes.
///
/// A class because it owns the emulator's memory.
public final class VTermScreen {
  private let terminal: OpaquePointer?
  /// Columns.
  public private(set) var width: Int
  /// Rows.
  public private(set) var height: Int

  /// An empty screen.
  public init(width: Int = 80, height: Int = 24) {
    self.width = width
    self.height = height
    terminal = cvterm_new(Int32(width), Int32(height))
  }

  deinit {
    if let terminal { cvterm_free(terminal) }
  }

  /// Draws what bytes say.
  public func feed(_ bytes: some Collection<UInt8>) {
    guard let terminal else { return }
    Array(bytes).withUnsafeBufferPointer { cvterm_feed(terminal, $0.baseAddress, $0.count) }
  }

  /// Gives the screen another size.
  public func resize(width: Int, height: Int) {
    guard let terminal else { return }
    self.width = width
    self.height = height
    cvterm_resize(terminal, Int32(width), Int32(height))
  }

  /// What the terminal wants to answer; it is forgotten once taken.
  public func takeAnswers() -> [UInt8] {
    guard let terminal else { return [] }
    return [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = cvterm_take_answers(terminal, base, buffer.count)
    }
  }

  /// The rows as text, right ends trimmed.
  public var rows: [String] { (0..<height).map(row) }

  /// One row as text, its right end trimmed.
  public func row(_ row: Int) -> String {
    var text = (0..<width).map { cell(column: $0, row: row).text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// One cell.
  public func cell(column: Int, row: Int) -> ScreenCell {
    guard let terminal else { return Self.cell(of: cvterm_cell()) }
    return Self.cell(of: cvterm_at(terminal, Int32(column), Int32(row)))
  }

  /// Where the cursor stands.
  public var cursor: (column: Int, row: Int) {
    guard let terminal else { return (0, 0) }
    var column: Int32 = 0
    var row: Int32 = 0
    cvterm_cursor(terminal, &column, &row)
    return (Int(column), Int(row))
  }

  /// Whether the cursor is seen.
  public var isCursorVisible: Bool { terminal.map(cvterm_cursor_visible) ?? false }
  /// Whether a program has the screen for itself.
  public var isAlternate: Bool { terminal.map(cvterm_alternate) ?? false }
  /// Whether the mouse is reported to a program.
  public var reportsMouse: Bool { terminal.map(cvterm_reports_mouse) ?? false }
  /// How often it rang.
  public var bells: Int { terminal.map { Int(cvterm_bells($0)) } ?? 0 }

  /// Whether a text stands on any row.
  public func shows(_ text: String) -> Bool {
    rows.contains { row in
      let row = Array(row.unicodeScalars)
      let text = Array(text.unicodeScalars)
      guard row.count >= text.count else { return false }
      return (0...row.count - text.count).contains { row[$0..<$0 + text.count].elementsEqual(text) }
    }
  }

  private static func cell(of cell: cvterm_cell) -> ScreenCell {
    var scalars = cell.scalars
    let text = withUnsafeBytes(of: &scalars) { bytes in
      var view = String.UnicodeScalarView()
      for value in bytes.bindMemory(to: UInt32.self) {
        if value != 0, let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      return String(view)
    }
    return ScreenCell(
      text: text.isEmpty && cell.width > 0 ? " " : text, width: Int(cell.width), isBold: cell.bold,
      isUnderlined: cell.underlined, isReversed: cell.reversed, foreground: color(cell.foreground),
      background: color(cell.background))
  }

  private static func color(_ number: Int32) -> ScreenCell.Color {
    number >= 0 ? .palette(Int(number)) : number == -1 ? .standard : .direct
  }
}

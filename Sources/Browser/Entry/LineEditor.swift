import Console

/// One line of text being typed, and where in it the cursor stands.
///
/// A value that knows nothing of what the text is for. The cursor moves and deletes by glyph: a spacing scalar with the
/// scalars without width that follow it, as a terminal draws them. What an input method commits arrives scalar by scalar
/// and is kept as it came; nothing is folded.
///
/// Invariant: the cursor never stands within a glyph; no scalar is a control character or cannot be printed.
public struct LineEditor: Hashable, Sendable {
  /// The most scalars a line takes; what goes beyond is dropped.
  public static let longest = 4_000

  private var scalars: [Unicode.Scalar]
  /// Before which scalar the cursor stands.
  private var cursor: Int

  /// A line with the cursor at its end.
  public init(_ text: String = "") {
    scalars = []
    cursor = 0
    insert(text)
  }

  /// The text.
  public var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { scalars.isEmpty }

  /// How many glyphs stand before the cursor.
  public var cursorGlyph: Int { scalars[..<cursor].count { Self.width(of: $0) > 0 } }

  /// Inserts a scalar before the cursor; control characters, and what cannot be printed, are dropped.
  public mutating func insert(_ scalar: Unicode.Scalar) { _ = insert(CollectionOfOne(scalar)) }

  /// Inserts text before the cursor, as pasted or committed by an input method.
  /// - Returns: how many scalars the line had no room for.
  /// - Complexity: linear in the text and the line.
  @discardableResult
  public mutating func insert(_ text: String) -> Int { insert(text.unicodeScalars) }

  private mutating func insert(_ typed: some Sequence<Unicode.Scalar>) -> Int {
    var (fitting, left): ([Unicode.Scalar], Int) = ([], 0)
    for scalar in typed {
      let width = Self.width(of: scalar)
      // A mark needs something to stand on.
      guard width > 0 || width == 0 && scalar.value >= 0x300 && cursor + fitting.count > 0 else { continue }
      if scalars.count + fitting.count < Self.longest { fitting.append(scalar) } else { left += 1 }
    }
    guard !fitting.isEmpty else { return left }
    scalars.insert(contentsOf: fitting, at: cursor)
    cursor += fitting.count
    // Typed before marks that were left over, it takes them: the cursor goes behind them.
    while cursor < scalars.count, Self.width(of: scalars[cursor]) == 0 { cursor += 1 }
    return left
  }

  /// Deletes the glyph before the cursor.
  public mutating func deleteBackward() { delete(before(cursor)..<cursor) }

  /// Deletes the glyph under the cursor.
  public mutating func deleteForward() { delete(cursor..<after(cursor)) }

  /// Deletes blanks before the cursor, then what is of one kind: letters and digits, Chinese characters, or signs.
  public mutating func deleteWordBackward() {
    var start = cursor
    while start > 0, Kind(scalars[before(start)]) == .blank { start = before(start) }
    if start > 0 {
      let kind = Kind(scalars[before(start)])
      while start > 0, Kind(scalars[before(start)]) == kind { start = before(start) }
    }
    delete(start..<cursor)
  }

  /// Deletes everything.
  public mutating func clear() {
    scalars = []
    cursor = 0
  }

  /// Moves the cursor one glyph to the left.
  public mutating func moveLeft() { cursor = before(cursor) }
  /// Moves the cursor one glyph to the right.
  public mutating func moveRight() { cursor = after(cursor) }
  /// Moves the cursor before the first glyph.
  public mutating func moveToStart() { cursor = 0 }
  /// Moves the cursor behind the last glyph.
  public mutating func moveToEnd() { cursor = scalars.count }

  /// The part of the line that a number of columns can show, and the cursor's column in it.
  ///
  /// The cursor, with the glyph under it, is always within; no glyph is cut in two.
  public func view(width: Int) -> (text: String, cursor: Int) {
    guard width > 0 else { return ("", 0) }
    let under = cursor < scalars.count ? max(1, Self.width(of: scalars[cursor])) : 1
    var start = 0
    var column = columns(0..<cursor)
    while start < cursor, column + under > width {
      let next = after(start)
      column -= columns(start..<next)
      start = next
    }
    var end = start
    var used = 0
    while end < scalars.count {
      let next = after(end)
      let more = columns(end..<next)
      if used + more > width { break }
      used += more
      end = next
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return (String(view), min(column, width - 1))
  }

  private enum Kind {
    case blank, word, han, sign

    init(_ scalar: Unicode.Scalar) {
      if scalar == " " || scalar == "\u{3000}" {
        self = .blank
      } else if scalar.properties.isIdeographic {
        self = .han
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        self = .word
      } else {
        self = .sign
      }
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int { DisplayWidth.columns(of: scalar) }

  private func columns(_ range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 + max(0, Self.width(of: $1)) }
  }

  private func before(_ index: Int) -> Int {
    var index = index
    while index > 0 {
      index -= 1
      if Self.width(of: scalars[index]) > 0 { break }
    }
    return index
  }

  private func after(_ index: Int) -> Int {
    guard index < scalars.count else { return index }
    var index = index + 1
    while index < scalars.count, Self.width(of: scalars[index]) == 0 { index += 1 }
    return index
  }

  private mutating func delete(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }
}

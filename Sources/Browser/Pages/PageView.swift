import BudgetModel
import Console

/// Which page is shown over a screen, and what of it.
struct PagePlace {
  let request: PageRequest
  /// The line on top; nil for what stands out to be in the middle.
  let top: Int?
  /// How many columns are passed over.
  let left: Int
}

/// A page of the document beside the list (in a narrow window over it): its text as laid out, the figures of the row standing out.
struct PageView {
  private let place: PagePlace
  private let text: PageText?
  private let size: Size
  private let language: Language
  private let symbols: Symbols
  private let lines: [String]
  private let title: String
  /// Where the figures stand: line, and columns of it.
  private let matches: [(line: Int, columns: Range<Int>)]

  /// From this width on the list stays beside the page.
  private static let wide = 140
  /// The columns of the list that stay.
  private static let besides = 60

  init(place: PagePlace, text: PageText?, size: Size, language: Language, symbols: Symbols) {
    (self.place, self.text, self.size, self.language, self.symbols) = (place, text, size, language, symbols)
    let number = language.pick("第 \(place.request.page) 页", "page \(place.request.page)")
    switch text {
    case .lines(let name, let lines):
      self.lines = lines
      title = "\(number) \(symbols.dot) \(name)"
    case .failed(let reason):
      lines = reason.wrapped(to: max(20, size.width - 4))
      title = number
    case nil:
      lines = [language.pick("正在读这一页…", "Reading the page…")]
      title = number
    }
    let figures = Set(place.request.figures)
    var matches: [(line: Int, columns: Range<Int>)] = []
    if case .lines = text {
      for (number, line) in lines.enumerated() {
        for (word, column) in Self.words(line) where figures.contains(word) {
          matches.append((number, column..<column + word.count))
        }
      }
    }
    self.matches = matches
  }

  /// The numbers of a line, with the column each begins at.
  private static func words(_ line: String) -> [(word: String, column: Int)] {
    var found: [(word: String, column: Int)] = []
    var (word, start, column) = ("", 0, 0)
    for character in line + " " {
      if character.isASCII, character.isNumber || ".,-".contains(character) {
        if word.isEmpty { start = column }
        word.append(character)
      } else if !word.isEmpty {
        found.append((word, start))
        word = ""
      }
      column += DisplayWidth.columns(of: String(character))
    }
    return found
  }

  private var first: Int { size.width >= Self.wide ? Self.besides : 0 }
  private var width: Int { size.width - first - (first > 0 ? 2 : 1) }
  /// How many lines are shown.
  var room: Int { max(1, size.height - 3) }
  /// The last line that may stand on top.
  var lastTop: Int { max(0, lines.count - room) }
  /// The most columns that may be passed over.
  var lastLeft: Int { max(0, (lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0) - width) }
  /// The line on top.
  var top: Int { place.top ?? max(0, min((mostMatched ?? 0) - room / 2, lastTop)) }

  /// The line that most figures stand on.
  private var mostMatched: Int? {
    let counts = Dictionary(grouping: matches, by: \.line)
    return counts.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }?.key
  }

  func draw(into frame: inout Frame) {
    for row in 0..<size.height {
      frame.write(
        String(repeating: " ", count: size.width - first), at: Position(column: first, row: row), style: Style(.text))
      if first > 0 { frame.write(symbols.divider, at: Position(column: first, row: row), style: Style(.secondary)) }
    }
    let left = first + (first > 0 ? 2 : 1)
    frame.write(
      title.clipped(to: width, ellipsis: symbols.ellipsis), at: Position(column: left, row: 0), style: Style(.title))
    for (row, line) in lines.dropFirst(top).prefix(room).enumerated() {
      draw(line, number: top + row, at: Position(column: left, row: row + 1), &frame)
    }
    let hint = language.pick("Esc 关闭  ↑↓←→ 移动  O 用阅读器打开", "Esc closes  ↑↓←→ move  O opens it in a viewer")
    frame.write(
      hint.clipped(to: width, ellipsis: symbols.ellipsis), at: Position(column: left, row: size.height - 1),
      style: Style(.hint))
  }

  /// Draws what of a line is in the window, a character after the other: figures that stand out are cut as well.
  private func draw(_ line: String, number: Int, at start: Position, _ frame: inout Frame) {
    let shown = matches.filter { $0.line == number }.map(\.columns)
    var column = 0
    for character in line {
      let text = String(character)
      let end = column + DisplayWidth.columns(of: text)
      if column >= place.left, end <= place.left + width {
        let role: Role = shown.contains { $0.contains(column) } ? .match : .text
        frame.write(text, at: Position(column: start.column + column - place.left, row: start.row), style: Style(role))
      }
      column = end
    }
  }
}

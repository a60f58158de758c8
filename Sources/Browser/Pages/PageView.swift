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

/// A page of the document beside the list (in a narrow window over it): its text as laid out, the figures of the row standing
/// out; or drawn, the lines with these figures pointed at, where the terminal shows pictures.
struct PageView {
  private let place: PagePlace
  /// What is read for it.
  let request: PageRequest
  private let size: Size
  private let language: Language
  private let symbols: Symbols
  private let message: Message?
  private let hasPictures: Bool
  private let lines: [String]
  private let drawn: DrawnPage?
  private let title: String
  /// Where the figures stand: line, and columns of it.
  private let matches: [(line: Int, columns: Range<Int>)]

  /// From this width on the list stays beside the page.
  private static let wide = 140
  /// The columns of the list that stay.
  private static let besides = 60
  /// The most pixels a page is drawn wide: beyond, letters only grow.
  private static let mostPixels = 1300
  /// The columns left of a picture, where lines are pointed at.
  private static let margin = 2

  init(place: PagePlace, pages: ReadPages, size: Size, message: Message?, language: Language, symbols: Symbols) {
    (self.place, self.size, self.message, self.language, self.symbols) = (place, size, message, language, symbols)
    request = Self.request(place, pages.shown, size)
    hasPictures = pages.hasPictures
    let number = language.pick("第 \(place.request.page) 页", "page \(place.request.page)")
    // While another part of the page is drawn, the one before stays.
    switch pages[request] ?? pages.lately(request) {
    case .lines(let name, let lines):
      (self.lines, drawn) = (lines, nil)
      title = "\(number) \(symbols.dot) \(name)"
      matches = Self.matches(of: Set(place.request.figures), in: lines)
    case .picture(let name, let picture):
      (lines, drawn, matches) = ([], picture, [])
      title = "\(number) \(symbols.dot) \(name)"
    case .failed(let reason):
      (lines, drawn, matches) = (reason.wrapped(to: max(20, size.width - 4)), nil, [])
      title = number
    case .unkept, nil:
      (lines, drawn, matches) = ([language.pick("正在读这一页…", "Reading the page…")], nil, [])
      title = number
    }
  }

  /// What is read for a place: the page drawn where there are pictures, else its text.
  private static func request(_ place: PagePlace, _ support: PictureSupport?, _ size: Size) -> PageRequest {
    var request = place.request
    if let support {
      let columns = min(width(size) - margin, mostPixels / support.cell.width)
      request.window = PageWindow(
        support: support, cells: Size(width: max(1, columns), height: room(size)), top: place.top)
    }
    return request
  }

  private static func matches(
    of figures: Set<String>, in lines: [String]
  ) -> [(line: Int, columns: Range<Int>)] {
    lines.enumerated().flatMap { number, line in
      words(line).filter { figures.contains($0.word) }.map { (number, $0.column..<$0.column + $0.word.count) }
    }
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

  private static func first(_ size: Size) -> Int { size.width >= wide ? besides : 0 }
  private static func width(_ size: Size) -> Int { size.width - first(size) - (first(size) > 0 ? 2 : 1) }
  private static func room(_ size: Size) -> Int { max(1, size.height - 3) }

  private var first: Int { Self.first(size) }
  private var width: Int { Self.width(size) }
  /// How many lines are shown.
  var room: Int { Self.room(size) }
  /// The last line that may stand on top.
  var lastTop: Int { max(0, (drawn?.rows ?? lines.count) - room) }
  /// The most columns that may be passed over.
  var lastLeft: Int { max(0, (lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0) - width) }
  /// The line on top.
  var top: Int { place.top ?? drawn?.top ?? max(0, min((mostMatched ?? 0) - room / 2, lastTop)) }

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
    if let drawn { draw(drawn, at: Position(column: left, row: 1), &frame) }
    let turn =
      request.window != nil
      ? language.pick("v 文字", "v text") : hasPictures ? language.pick("v 图像", "v picture") : ""
    let hint =
      language.pick("Esc 关闭  ↑↓←→ 移动  O 用阅读器打开  ", "Esc closes  ↑↓←→ move  O opens it in a viewer  ") + turn
    frame.write(
      (message?.text ?? hint).clipped(to: width, ellipsis: symbols.ellipsis),
      at: Position(column: left, row: size.height - 1), style: Style(message?.isError == true ? .error : .hint))
  }

  /// Lays a picture on the frame, and points at the lines whose figures stand out.
  private func draw(_ drawn: DrawnPage, at start: Position, _ frame: inout Frame) {
    guard let window = request.window else { return }
    let height = min(window.cells.height, drawn.rows - drawn.top)
    for row in Set(drawn.marked) where row >= drawn.top && row < drawn.top + height {
      frame.write(
        symbols.current, at: Position(column: start.column, row: start.row + row - drawn.top), style: Style(.match))
    }
    frame.picture = Picture(
      bytes: drawn.bytes, form: window.support.form,
      position: Position(column: start.column + Self.margin, row: start.row),
      size: Size(width: window.cells.width, height: height))
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

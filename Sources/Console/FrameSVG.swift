/// Draws a ``Frame`` as a picture (SVG), for documentation.
///
/// Every stretch of text is placed on the grid by itself and given its width, so that rows line up in any font; wide
/// glyphs take two columns.
public struct FrameSVG: Sendable {
  /// What lies behind a theme that keeps the terminal's own colours.
  public enum Background: Sendable {
    /// White paper.
    case light
    /// A dark window.
    case dark
  }

  /// Turns roles into colours.
  public let theme: Theme
  /// What lies behind.
  public let background: Background

  /// A way of drawing.
  public init(theme: Theme = .terminal, background: Background = .light) {
    self.theme = theme
    self.background = background
  }

  private struct Run {
    var text = String.UnicodeScalarView()
    var column: Int
    var columns = 0
    let isWide: Bool
    let attributes: Attributes
  }

  private static let column = 9
  private static let row = 20
  private static let margin = 10
  private static let baseline = 15

  /// The picture: a whole SVG document.
  /// - Complexity: linear in the number of cells.
  public func text(_ frame: Frame) -> String {
    let width = frame.size.width * Self.column + 2 * Self.margin
    let height = frame.size.height * Self.row + 2 * Self.margin
    let fonts = "ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\""
        + " font-family=\"\(fonts)\" font-size=\"15\">",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(color(base.background, isInk: false))\"/>",
    ]
    for row in 0..<frame.size.height {
      lines += shades(frame, row)
      lines += runs(frame, row).map { element($0, row) }
    }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  private var base: Attributes { theme.attributes(for: .text, colors: 256) }

  private func attributes(_ cell: Cell) -> Attributes { theme.attributes(for: cell.style, colors: 256) }

  /// The backgrounds of a row that are not the picture's own.
  private func shades(_ frame: Frame, _ row: Int) -> [String] {
    let fills = frame.row(row).map { fill(attributes($0)) }
    let own = fill(base)
    var elements: [String] = []
    var start = 0
    while start < fills.count {
      let end = fills[start...].firstIndex { $0 != fills[start] } ?? fills.count
      if fills[start] != own {
        let (x, y) = (Self.margin + start * Self.column, Self.margin + row * Self.row)
        let width = (end - start) * Self.column
        elements.append(
          "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.row)\" fill=\"\(fills[start])\"/>")
      }
      start = end
    }
    return elements
  }

  /// The words of a row: stretches of one look and one glyph width, without blanks.
  private func runs(_ frame: Frame, _ row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in frame.row(row).enumerated() where !cell.isContinuation && cell.scalar != 0x20 {
      guard let scalar = Unicode.Scalar(cell.scalar) else { continue }
      let width = max(1, DisplayWidth.columns(of: scalar))
      let attributes = attributes(cell)
      if let last = runs.last, last.column + last.columns == column, last.isWide == (width == 2),
        last.attributes == attributes
      {
        // The stretch goes on.
      } else {
        runs.append(Run(column: column, isWide: width == 2, attributes: attributes))
      }
      runs[runs.count - 1].text.append(scalar)
      runs[runs.count - 1].text.append(contentsOf: frame.marks(at: Position(column: column, row: row)))
      runs[runs.count - 1].columns += width
    }
    return runs
  }

  private func element(_ run: Run, _ row: Int) -> String {
    let (x, y) = (Self.margin + run.column * Self.column, Self.margin + row * Self.row + Self.baseline)
    var element = "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(run.columns * Self.column)\""
    // Han glyphs keep their shape and move apart; rules and blocks are stretched so that they join.
    if !run.isWide { element += " lengthAdjust=\"spacingAndGlyphs\"" }
    element += " fill=\"\(ink(run.attributes))\""
    if run.attributes.isBold { element += " font-weight=\"bold\"" }
    if run.attributes.isDim { element += " fill-opacity=\"0.6\"" }
    if run.attributes.isUnderlined { element += " text-decoration=\"underline\"" }
    return element + ">\(Self.escaped(run.text))</text>"
  }

  private func ink(_ attributes: Attributes) -> String {
    attributes.isReversed
      ? color(attributes.background, isInk: false) : color(attributes.foreground, isInk: true)
  }

  private func fill(_ attributes: Attributes) -> String {
    attributes.isReversed
      ? color(attributes.foreground, isInk: true) : color(attributes.background, isInk: false)
  }

  private func color(_ color: Color, isInk: Bool) -> String {
    // Terminals differ in their basic eight; these are legible on white and on black.
    let basic = ["#2e3436", "#cc0000", "#4e9a06", "#c4a000", "#3465a4", "#75507b", "#06989a", "#d3d7cf"]
    if case .palette(let index) = color, index < 8 { return basic[Int(index)] }
    guard let components = color.components else { return isInk == (background == .light) ? "#1c1c1c" : "#ffffff" }
    return "#" + [components.red, components.green, components.blue].map(Self.hexadecimal).joined()
  }

  private static func hexadecimal(_ component: Int) -> String {
    let digits = String(component, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func escaped(_ text: String.UnicodeScalarView) -> String {
    var escaped = ""
    for scalar in text {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

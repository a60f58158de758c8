import Console
import Testing

struct FrameSVGTests {
  static func frame() -> Frame {
    var frame = Frame(size: Size(width: 12, height: 2))
    frame.write("支出 <1.50", at: Position(column: 0, row: 0), style: Style(.strong))
    frame.write("e\u{301}▌", at: Position(column: 1, row: 1), style: Style(.bar))
    frame.paint(row: 1) { Style($0.role, isSelected: true) }
    return frame
  }

  @Test func `a frame becomes words placed on a grid, with the selection behind them`() {
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 60" width="128" height="60"\
       font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="15">
      <rect width="128" height="60" rx="6" fill="#ffffff"/>
      <text x="10" y="25" textLength="36" fill="#1c1c1c" font-weight="bold">支出</text>
      <text x="55" y="25" textLength="45" lengthAdjust="spacingAndGlyphs" fill="#1c1c1c" font-weight="bold">&lt;1.50</text>
      <rect x="10" y="30" width="108" height="20" fill="#1c1c1c"/>
      <text x="19" y="45" textLength="18" lengthAdjust="spacingAndGlyphs" fill="#ffffff">e\u{301}▌</text>
      </svg>

      """
    #expect(FrameSVG().text(Self.frame()) == expected)
  }

  @Test(
    arguments: [
      (.terminal, .dark, "#ffffff", "#1c1c1c"), (.terminal, .light, "#1c1c1c", "#ffffff"),
      (.dark, .light, "#ffffff", "#1c1c1c"),
      (.light, .dark, "#000000", "#eeeeee"), (.mono, .dark, "#ffffff", "#1c1c1c"),
    ] as [(Theme, FrameSVG.Background, String, String)])
  func `a theme with its own background keeps it, the others lie on the one chosen`(
    theme: Theme, background: FrameSVG.Background, ink: String, paper: String
  ) {
    let picture = FrameSVG(theme: theme, background: background).text(Self.frame())
    #expect(picture.contains("rx=\"6\" fill=\"\(paper)\""))
    #expect(picture.contains("fill=\"\(ink)\" font-weight=\"bold\">支出"))
  }

  @Test func `an empty frame is an empty picture`() {
    let picture = FrameSVG().text(Frame(size: Size(width: 0, height: 0)))
    #expect(picture.hasPrefix("<svg") && picture.hasSuffix("</svg>\n"))
    #expect(!picture.contains("<text"))
  }
}

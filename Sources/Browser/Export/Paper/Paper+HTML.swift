import BudgetModel

extension Paper {
  /// Who is to read the page.
  public enum Reader: Sendable {
    /// A browser: on screen and printed.
    case browser
    /// A program that makes a document for word processors of it: the title is the page's, room to write is empty lines.
    case wordProcessor
  }

  /// The paper as a page that needs nothing beside itself, to be looked at and printed (A4).
  public func html(for reader: Reader = .browser) -> String {
    let name = language == .chinese ? "zh-CN" : "en"
    var parts = [
      "<!DOCTYPE html>", "<html lang=\"\(name)\"><head><meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width\">", "<title>\(Self.escaped(title))</title>",
    ]
    switch reader {
    case .browser: parts.append("<style>\n\(PaperStyle.text)</style></head><body><h1>\(Self.escaped(title))</h1>")
    case .wordProcessor: parts.append("</head><body>")
    }
    if !facts.isEmpty { parts.append(card(facts, reader)) }
    for section in sections {
      if !section.heading.isEmpty { parts.append("<h2>\(Self.escaped(section.heading))</h2>") }
      parts += section.blocks.map { block($0, reader) }
    }
    return (parts + ["</body></html>", ""]).joined(separator: "\n")
  }

  private func block(_ block: Block, _ reader: Reader) -> String {
    switch block {
    case .text(let text): "<p>\(Self.lines(text))</p>"
    case .items(let all): "<ul>" + all.map { "<li>\(Self.lines($0))</li>" }.joined(separator: "\n") + "</ul>"
    case .card(let lines): card(lines, reader)
    case .table(let listing): table(PaperTable(listing, sourceTitle: sourceTitle, language))
    }
  }

  private func card(_ lines: [Line], _ reader: Reader) -> String {
    let rows = lines.filter { !$0.text.isEmpty || $0.hasRoom }.map { line in
      let room = line.hasRoom && reader == .wordProcessor ? "<br>&nbsp;<br>&nbsp;<br>&nbsp;" : ""
      let kind = line.hasRoom ? " class=\"room\"" : ""
      let label = "<strong>\(Self.escaped(line.label))</strong>"
      return "<tr><td>\(label)</td><td\(kind)>\(Self.lines(line.text))\(room)</td></tr>"
    }
    return "<table class=\"card\"><colgroup><col style=\"width:16%\"><col style=\"width:84%\"></colgroup><tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody></table>"
  }

  private func table(_ table: PaperTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let columns = table.widths.map { "<col style=\"width:\($0)%\">" }.joined()
    func cells(_ texts: [String], _ tag: String, isStrong: Bool = false) -> String {
      zip(texts, table.areNumbers).map { text, isNumber in
        let style = isNumber ? " style=\"text-align:right\"" : ""
        let inner = isStrong && !text.isEmpty ? "<strong>\(Self.lines(text))</strong>" : Self.lines(text)
        return "<\(tag)\(style)>\(inner)</\(tag)>"
      }.joined()
    }
    let body = table.rows.map { "<tr>\(cells($0.cells, "td", isStrong: $0.isHeading))</tr>" }
    return "<table><colgroup>\(columns)</colgroup><thead><tr>\(cells(table.headings, "th"))</tr></thead><tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody></table>"
  }

  /// A text of several lines.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }.joined(separator: "<br>")
  }

  /// A text that is no markup, whatever it holds.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // No page may hold them.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

import BudgetModel
import Console

/// The help: every command with its keys, by group, then every term with what it means, filtered by what was typed.
struct HelpView {
  let filter: String
  let top: Int
  let language: Language
  let symbols: Symbols
  let keymap: Keymap

  /// The lines of a window, headings first.
  func lines(width: Int) -> [(keys: String, text: String, isHeading: Bool)] {
    var lines: [(String, String, Bool)] = []
    for group in CommandGroup.allCases {
      let rows = keymap.screens.commands.filter { entry in
        entry.group == group && (filter.isEmpty || matches(entry))
      }
      if rows.isEmpty { continue }
      lines.append(("", language.pick(group.title.chinese, group.title.english), true))
      for entry in rows {
        lines.append((keymap.keys(of: entry).map(\.name).joined(separator: " "), entry.help(language), false))
      }
    }
    let terms = Glossary.all.filter { filter.isEmpty || matches($0) }
    if terms.isEmpty { return lines }
    let keyWidth = keyWidth(lines, width)
    lines.append(("", language.pick("术语", "Terms"), true))
    for term in terms {
      let names = language == .chinese ? [term.chinese] : [term.chinese, term.english]
      let text = term.meaning(language).wrapped(to: max(10, width - keyWidth - 6))
      for index in 0..<max(names.count, text.count) {
        lines.append((index < names.count ? names[index] : "", index < text.count ? text[index] : "", false))
      }
    }
    return lines
  }

  /// How wide the keys are.
  private func keyWidth(_ lines: [(keys: String, text: String, isHeading: Bool)], _ width: Int) -> Int {
    min(max(lines.map { DisplayWidth.columns(of: $0.keys) }.max() ?? 0, 22), width / 3)
  }

  func draw(into frame: inout Frame) {
    let width = frame.size.width
    let lines = lines(width: width)
    let height = frame.size.height
    for row in 0..<height {
      frame.fill(row: row)
    }
    let title = language.pick("帮助", "Help") + (filter.isEmpty ? "" : " \(symbols.crumb) \(filter)")
    frame.write(title, at: Position(column: 1, row: 0), style: Style(.title))
    let room = height - 3
    let first = max(0, min(top, lines.count - room))
    let keyWidth = keyWidth(lines, width)
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let row = 1 + offset
      if line.isHeading {
        frame.write(line.text, at: Position(column: 1, row: row), style: Style(.heading))
      } else {
        frame.write(
          line.keys.clipped(to: keyWidth, ellipsis: symbols.ellipsis), at: Position(column: 3, row: row),
          style: Style(.key))
        frame.write(
          line.text.clipped(to: max(0, width - keyWidth - 6), ellipsis: symbols.ellipsis),
          at: Position(column: keyWidth + 5, row: row))
      }
    }
    let hint = language.pick(
      "键入文字筛选  ↑↓ PgUp PgDn 翻看  Esc 关闭", "Type to filter  ↑↓ PgUp PgDn scroll  Esc closes")
    let count = lines.isEmpty ? language.pick("没有这样的命令  ", "No such command  ") : ""
    frame.write(
      (count + hint).clipped(to: width - 2, ellipsis: symbols.ellipsis), at: Position(column: 1, row: height - 1),
      style: Style(.hint))
    if lines.count > first + room {
      frame.write("…", at: Position(column: 1, row: height - 2), style: Style(.secondary))
    }
  }

  private func matches(_ term: GlossaryEntry) -> Bool {
    let needle = filter.lowercased()
    return (term.words + [term.english]).contains { $0.contains(needle) }
  }

  private func matches(_ entry: Command) -> Bool {
    let needle = filter.lowercased()
    return [entry.help.chinese, entry.help.english, entry.label.chinese, entry.label.english].contains {
      $0.lowercased().contains(needle)
    } || keymap.keys(of: entry).contains { $0.name.lowercased() == needle }
  }
}

import BudgetModel
import Console

/// `docs/keys.md`: every command with its keys and what it does, in both languages, from ``CommandTable``.
public enum KeysDocument {
  /// The document in Markdown, ending in a newline.
  public static var markdown: String { markdown(of: .standard) }

  static func markdown(of screens: Screens) -> String {
    var lines = [
      "# Keys · 按键", "",
      "Generated from the table of commands by `mingzhang-workshop keys > docs/keys.md`; change the table, not this file.",
      "由命令表生成，请改命令表，不要改本文件。", "",
      "`^F` is Ctrl-F. Full-width letters, digits and punctuation of a Chinese input method count as their ASCII keys.",
      "`^F` 即 Ctrl-F。中文输入法打出的全角字母、数字与标点按半角键处理。", "",
      "The names are for `key.NAME = …` in a [configuration file](configuration.md).",
      "名称用于[配置文件](configuration.md)里的 `key.名称 = …`。",
    ]
    for group in CommandGroup.allCases {
      let entries = screens.commands.filter { $0.group == group }
      if entries.isEmpty { continue }
      lines += ["", "## \(group.title.english) · \(group.title.chinese)", ""]
      lines += ["| keys 按键 | command 命令 | name 名称 | what it does | 作用 |", "|---|---|---|---|---|"]
      lines += entries.map(row)
    }
    lines += ["", "## Typed after `:` · 在 `:` 后输入", ""]
    lines += ["| command 命令 | what it does | 作用 |", "|---|---|---|"]
    lines += typed.map { "| `\($0.command)` | \($0.help.english) | \($0.help.chinese) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The commands that take a word of their own.
  private static let typed: [(command: String, help: (english: String, chinese: String))] = [
    ("import FILE", ("Import a file or folder while you go on browsing; `导入 文件` too", "导入文件或文件夹，边导入边可浏览；也可写 `导入 文件`")),
    ("import! FILE", ("The same, replacing what the library holds already; `导入! 文件` too", "同上，替换部门库中已有的；也可写 `导入! 文件`")),
  ]

  private static func row(_ entry: Command) -> String {
    let keys = entry.keys.map { code($0.name) }.joined(separator: " ")
    let command =
      entry.label.english == entry.label.chinese ? entry.label.english : "\(entry.label.english) \(entry.label.chinese)"
    return
      "| \(keys) | \(escaped(command)) | `\(entry.configurationName)` | \(escaped(entry.help.english)) | \(escaped(entry.help.chinese)) |"
  }

  /// A key between backticks; one that is a backtick itself needs two of them.
  private static func code(_ name: String) -> String {
    name.contains("`") ? "`` \(name) ``" : "`\(escaped(name))`"
  }

  /// Text for a cell of a Markdown table.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "|" { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}

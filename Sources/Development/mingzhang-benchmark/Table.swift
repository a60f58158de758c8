import Glibc

/// Figures of a program beside those of the yardstick, with their ratios.
struct Table {
  var subject: String
  private(set) var rows: [[String]]

  init(subject: String, _ figures: [Figure], beside yardstick: [Figure]) {
    self.subject = subject
    rows = [["", "bare C", subject, "ratio"]]
    for figure in figures {
      let base = yardstick.first { $0.name == figure.name }
      rows.append([
        figure.name, base.map { "\(Self.text($0.value)) \($0.unit)" } ?? "–",
        "\(Self.text(figure.value)) \(figure.unit)",
        base.map { $0.value > 0 ? Self.text(figure.value / $0.value) : "–" } ?? "–",
      ])
    }
  }

  /// Columns aligned with spaces.
  var plain: String {
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        let pad = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + pad : pad + text
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// A Markdown table.
  var markdown: String {
    var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    lines.insert("|---|--:|--:|--:|", at: 1)
    return lines.joined(separator: "\n")
  }

  /// Two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// Bytes as MiB, with two decimals.
  static func mebibytes(_ bytes: Int) -> String { text(Double(bytes) / 1_048_576) }
}

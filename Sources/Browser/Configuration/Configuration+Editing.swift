extension Configuration {
  /// The text of a file with one setting changed: its last line that sets it, or a new line at the end. All other lines
  /// stay as they are, comments and what is not understood too.
  public static func text(_ text: String, setting: String, to value: String) -> String {
    let line = "\(setting) = \(value)"
    let ending = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = lines(text).map(String.init)
    if let index = lines.lastIndex(where: { entry($0[...])?.name.lowercased() == setting }) {
      lines[index] = line
      return lines.joined(separator: ending)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return (lines + [line, ""]).joined(separator: ending)
  }
}

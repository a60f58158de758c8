import Console

extension State {
  /// Takes a key that edits the line being typed.
  /// - Returns: nil where it does not, or nothing is typed.
  mutating func edit(_ key: Key) -> [Effect]? {
    guard var entry else { return nil }
    if let scalar = key.typed { return insert(String(Character(scalar))) }
    let before = entry.line
    guard entry.line.take(key) else { return nil }
    return take(entry, before)
  }

  /// Inserts text into the line being typed, and says what it has no room for.
  mutating func insert(_ text: String) -> [Effect] {
    guard var entry else { return [] }
    let before = entry.line
    let left = entry.line.insert(text)
    if left > 0 {
      message = Message(
        language.pick(
          "一行最多 \(LineEditor.longest) 个字符，后面 \(left) 个没有放下。",
          "A line takes \(LineEditor.longest) characters; \(left) more were left off."), isError: true)
    }
    return take(entry, before)
  }

  /// Takes pasted text, all lines of it, where text is typed; elsewhere says where it can go.
  mutating func paste(_ text: String) -> [Effect] {
    let lines = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " || $0 == "\u{3000}" } }
    if let entry {
      // A note is one line in its file; where lines ended is seen as it is between two notes on one row.
      if [.note, .reason].contains(entry.purpose.kind) { return insert(lines.joined(separator: " / ")) }
      return insert(lines.joined(separator: " "))
    }
    let words = lines.joined(separator: " ")
    switch overlay {
    case .help(let filter, _): overlay = .help(filter: Self.overlayFilter(filter + words), top: 0)
    case .comparing(let key, let filter, _):
      overlay = .comparing(key, filter: Self.overlayFilter(filter + words), index: 0)
    default:
      message = Message(
        language.pick(
          "粘贴的文字在输入时才用：先按 / 查找、& 筛选或 a 写笔记。",
          "Pasted text goes where text is typed: press / to search, & to filter or a for a note first."))
    }
    return []
  }

  /// As much of a text as an overlay's filter takes, without what cannot be printed.
  private static func overlayFilter(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { DisplayWidth.columns(of: $0) >= 0 }.prefix(40)))
  }

  /// Takes an entry whose line may have changed.
  private mutating func take(_ entry: Entry, _ before: LineEditor) -> [Effect] {
    var entry = entry
    let isChanged = entry.line.text != before.text
    if isChanged { (entry.choice, entry.top, entry.age) = (0, 0, 0) }
    self.entry = entry
    return isChanged ? entryChanged(entry) : []
  }
}

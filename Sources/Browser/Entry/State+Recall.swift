extension State {
  /// How many lines of a purpose are remembered.
  private static let recallLimit = 100

  /// Remembers a line that was accepted, the latest last.
  mutating func remember(_ entry: Entry) {
    let text = entry.line.text
    guard text.contains(where: { $0 != " " }) else { return }
    var lines = typedBefore[entry.purpose.kind] ?? []
    lines.removeAll { $0 == text }
    lines.append(text)
    typedBefore[entry.purpose.kind] = lines.suffix(Self.recallLimit)
  }

  /// Shows the line typed before (1) or after (-1) the one shown; after the last comes what was being typed.
  /// - Returns: whether there is one.
  mutating func recall(_ step: Int) -> Bool {
    guard var entry, let lines = typedBefore[entry.purpose.kind] else { return false }
    let age = entry.age + step
    guard (0...lines.count).contains(age) else { return false }
    if entry.age == 0 { entry.typed = entry.line }
    entry.line = age == 0 ? entry.typed ?? LineEditor() : LineEditor(lines[lines.count - age])
    entry.age = age
    (entry.choice, entry.top) = (0, 0)
    self.entry = entry
    return true
  }
}

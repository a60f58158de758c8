/// Choices printed side by side of which one is ticked: ☑优 □良 □中 □差, 优（√）良（ ）.
enum TickedChoice {
  private static let ticks = "☑√✓✔■☒▣●"
  private static let tickTexts = ticks.map(String.init)
  private static let boxes = "□☐○◯▢"

  static func isTick(_ character: Character) -> Bool { ticks.contains(character) }

  /// Whether a text may hold a tick.
  static func mayHoldTick(_ text: String) -> Bool {
    text.utf8.contains(0xE2) && tickTexts.contains { text.contains($0) }
  }

  static func isBox(_ character: Character) -> Bool { boxes.contains(character) }

  /// The one that is ticked.
  /// - Returns: nil where a text is no such choice, or none or more than one of its parts is ticked.
  static func chosen(of text: String) -> String? {
    // Brackets with nothing in them are boxes.
    let text = Text.squeezed(text).replacing("（）", with: "□").replacing("()", with: "□")
    guard text.contains(where: { ticks.contains($0) }) else { return nil }
    let isMark = { (character: Character) in ticks.contains(character) || boxes.contains(character) }
    let brackets = "（()）[]【】"
    let plain = text.filter { !brackets.contains($0) }
    let comesFirst = plain.first.map(isMark) ?? false
    var chosen: [String] = []
    var word = ""
    var isTicked = false
    for character in plain {
      guard isMark(character) else {
        word.append(character)
        continue
      }
      if comesFirst {
        if isTicked { chosen.append(word) }
        isTicked = ticks.contains(character)
      } else if ticks.contains(character) {
        chosen.append(word)
      }
      word = ""
    }
    if comesFirst, isTicked { chosen.append(word) }
    let own = chosen.map { $0.filter { !"、，,；;/".contains($0) } }
    return own.count == 1 && !own[0].isEmpty ? own[0] : nil
  }
}

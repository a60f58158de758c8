/// Text within a Markdown document.
enum Markdown {
  /// Text that no sign of its own turns into markup.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}

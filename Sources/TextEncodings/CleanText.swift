/// Text as it may go on to a terminal: without control characters.
///
/// Escape sequences, other C0 and C1 controls, DEL and the marks that turn the direction of writing become U+FFFD, so that
/// a reader sees that something was there. Line feeds and tabs stay: cells of spreadsheets have them.
public enum CleanText {
  /// Text without control characters; a carriage return becomes a line feed.
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      result.append(wasReturn ? "\n" : isControl(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// A message as it is shown: cleaned, with the names of files in it as people read them.
  public static func shown(_ text: String) -> String { cleaned(FileName.readable(text)) }

  /// Whether the character with a number is replaced, or changed as a carriage return is.
  public static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

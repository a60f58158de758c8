/// A text raised above the line: the number of a footnote, or a part of a unit.
struct RaisedMark {
  var text = ""
  private let before: Unicode.Scalar?

  /// A mark behind a character.
  init(after before: Unicode.Scalar?) { self.before = before }

  /// What of it belongs to the text: nothing of a footnote's mark; 2 behind a letter is that of m².
  var shown: String {
    let plain = text.filter { !$0.isWhitespace }
    if let before, before.properties.isAlphabetic, before.value < 0x250 {
      return plain == "2" ? "²" : plain == "3" ? "³" : plain
    }
    let isMark = plain.unicodeScalars.allSatisfy { scalar in
      scalar.properties.numericType != nil || "[]()（）［］【】〔〕*＊#†‡§注:：".unicodeScalars.contains(scalar)
    }
    return isMark && plain.unicodeScalars.count <= 6 ? "" : text
  }
}

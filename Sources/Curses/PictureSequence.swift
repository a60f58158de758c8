import Console

/// The bytes that show pictures in a terminal and take them away.
enum PictureSequence {
  /// The number of the one picture there is, of those that have numbers.
  private static let number = 77
  /// The most characters of base64 in one of kitty's pieces.
  private static let pieceLength = 4096

  /// Shows a picture where it belongs; the cursor stays where it is.
  static func showing(_ picture: Picture) -> [UInt8] {
    let place = "\u{1B}7\u{1B}[\(picture.position.row + 1);\(picture.position.column + 1)H"
    return Array(place.utf8) + body(picture) + Array("\u{1B}8".utf8)
  }

  private static func body(_ picture: Picture) -> [UInt8] {
    let (columns, rows) = (picture.size.width, picture.size.height)
    switch picture.form {
    case .sixel: return picture.bytes
    case .inline:
      let head =
        "\u{1B}]1337;File=inline=1;size=\(picture.bytes.count);width=\(columns);height=\(rows);preserveAspectRatio=0;doNotMoveCursor=1:"
      return Array(head.utf8) + Clipboard.base64(picture.bytes) + [0x07]
    case .kitty:
      let text = Clipboard.base64(picture.bytes)
      var sequence: [UInt8] = []
      for start in stride(from: 0, to: text.count, by: pieceLength) {
        let isLast = start + pieceLength >= text.count
        // C=1 leaves the cursor, q=2 wants no answer.
        let first = start == 0 ? "a=T,f=100,i=\(number),p=1,c=\(columns),r=\(rows),C=1,q=2," : ""
        sequence += Array("\u{1B}_G\(first)m=\(isLast ? 0 : 1);".utf8)
        sequence += text[start..<min(start + pieceLength, text.count)]
        sequence += Array("\u{1B}\\".utf8)
      }
      return sequence
    }
  }

  /// Takes a picture away that writing upon its cells does not take away; nothing for others.
  static func erasing(_ picture: Picture) -> [UInt8] {
    picture.form == .kitty ? Array("\u{1B}_Ga=d,d=I,i=\(number),q=2\u{1B}\\".utf8) : []
  }
}

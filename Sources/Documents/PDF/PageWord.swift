/// A word on a page: characters without a gap between them.
struct PageWord: Equatable, Sendable {
  var text: String
  var box: Box

  /// How wide a whole character of it is.
  ///
  /// Some fonts give their boxes twice the height of their characters, or a fifth, so that height alone does not tell how large a
  /// word is drawn. A Latin letter or digit counts as half a character.
  var characterWidth: Double {
    let characters = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 0.5 : 1) }
    return characters == 0 ? 0 : box.width / characters
  }
}

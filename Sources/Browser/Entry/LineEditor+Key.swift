import Console

extension LineEditor {
  /// Takes a key that edits: characters, Backspace, Delete, arrows, Home, End, `^A` `^E` `^U` `^W`.
  /// - Returns: false where the key is none of these; the line is then as it was.
  public mutating func take(_ key: Key) -> Bool {
    switch key.code {
    case .character(let scalar) where key.control && !key.alt:
      switch scalar {
      case "a": moveToStart()
      case "e": moveToEnd()
      case "u": clear()
      case "w": deleteWordBackward()
      default: return false
      }
    case .character(let scalar) where !key.alt: insert(scalar)
    case .backspace: if key.alt { deleteWordBackward() } else { deleteBackward() }
    case .delete: deleteForward()
    case .left where !key.alt: moveLeft()
    case .right where !key.alt: moveRight()
    case .home: moveToStart()
    case .end: moveToEnd()
    default: return false
    }
    return true
  }
}

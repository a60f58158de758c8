import Console

extension Key {
  /// How the key is written on screen and in the manual: `^F`, `Shift-↓`, `PgDn`, `F5`.
  public var name: String {
    var prefix = ""
    if alt { prefix += "Alt-" }
    if shift { prefix += "Shift-" }
    let own = prefix + (control ? "Ctrl-" : "")
    switch code {
    case .character(let scalar):
      let text = scalar == " " ? "Space" : String(Character(scalar))
      return control ? prefix + "^" + text.uppercased() : prefix + text
    case .up: return own + "↑"
    case .down: return own + "↓"
    case .left: return own + "←"
    case .right: return own + "→"
    case .home: return own + "Home"
    case .end: return own + "End"
    case .pageUp: return own + "PgUp"
    case .pageDown: return own + "PgDn"
    case .insert: return own + "Insert"
    case .delete: return own + "Delete"
    case .enter: return prefix + "Enter"
    case .tab: return prefix + "Tab"
    case .backTab: return "Shift-Tab"
    case .backspace: return prefix + "Backspace"
    case .escape: return prefix + "Esc"
    case .function(let number): return prefix + "F\(number)"
    }
  }
}

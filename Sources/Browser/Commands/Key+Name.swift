import Console

extension Key {
  /// How the key is written on screen and in the manual: `^F`, `Shift-↓`, `PgDn`, `F5`.
  public var name: String {
    var prefix = ""
    if alt { prefix += "Alt-" }
    if shift { prefix += "Shift-" }
    switch code {
    case .character(let scalar):
      let text = scalar == " " ? "Space" : String(Character(scalar))
      return control ? prefix + "^" + text.uppercased() : prefix + text
    case .up: return prefix + (control ? "Ctrl-" : "") + "↑"
    case .down: return prefix + (control ? "Ctrl-" : "") + "↓"
    case .left: return prefix + (control ? "Ctrl-" : "") + "←"
    case .right: return prefix + (control ? "Ctrl-" : "") + "→"
    case .home: return prefix + "Home"
    case .end: return prefix + "End"
    case .pageUp: return prefix + (control ? "Ctrl-" : "") + "PgUp"
    case .pageDown: return prefix + (control ? "Ctrl-" : "") + "PgDn"
    case .insert: return prefix + "Insert"
    case .delete: return prefix + "Delete"
    case .enter: return prefix + "Enter"
    case .tab: return prefix + "Tab"
    case .backTab: return "Shift-Tab"
    case .backspace: return prefix + "Backspace"
    case .escape: return prefix + "Esc"
    case .function(let number): return prefix + "F\(number)"
    }
  }
}

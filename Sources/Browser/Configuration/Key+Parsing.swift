import Console

extension Key {
  /// Reads a key as ``name`` writes it, or in words: `j`, `^N`, `Ctrl-N`, `Shift-Down`, `Alt-←`, `F5`, `PgDn`, `Space`.
  /// - Returns: nil where no key is called so.
  public init?(name: String) {
    if name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first {
      guard let arrow = Self.named[name] else {
        self = .character(scalar)
        return
      }
      self.init(arrow)
      return
    }
    var rest = name[...]
    var (control, alt, shift) = (false, false, false)
    while true {
      if rest.first == "^", rest.unicodeScalars.count == 2 {
        control = true
        rest = rest.dropFirst()
      } else if let prefix = ["Ctrl-", "Alt-", "Shift-"].first(where: { rest.lowercased().hasPrefix($0.lowercased()) }),
        rest.count > prefix.count
      {
        switch prefix {
        case "Ctrl-": control = true
        case "Alt-": alt = true
        default: shift = true
        }
        rest = rest.dropFirst(prefix.count)
      } else {
        break
      }
    }
    if shift, rest.lowercased() == "tab" {
      self.init(.backTab, control: control, alt: alt)
    } else if let code = Self.code(String(rest)) {
      if case .character(let scalar) = code {
        // A terminal sends letters with Shift as capitals, and letters with Ctrl as one.
        guard !shift, let lower = String(rest).lowercased().unicodeScalars.first else { return nil }
        self.init(.character(control ? lower : scalar), control: control, alt: alt)
      } else {
        self.init(code, control: control, alt: alt, shift: shift)
      }
    } else {
      return nil
    }
  }

  private static func code(_ name: String) -> Code? {
    if let code = named[name] ?? named[name.lowercased()] { return code }
    if name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first { return .character(scalar) }
    let lower = name.lowercased()
    guard lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number) else { return nil }
    return .function(number)
  }

  private static let named: [String: Code] = [
    "↑": .up, "↓": .down, "←": .left, "→": .right, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "pageup": .pageUp, "pagedown": .pageDown,
    "insert": .insert, "delete": .delete, "enter": .enter, "tab": .tab, "backspace": .backspace, "esc": .escape,
    "escape": .escape, "space": .character(" "),
  ]
}

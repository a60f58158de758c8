import Console

extension Key {
  /// Sets what xterm's modifier number says: one more than the sum of 1 Shift, 2 Alt, 4 Ctrl, 8 Meta.
  mutating func apply(modifiers: Int) {
    guard modifiers > 1, modifiers <= 256 else { return }
    let bits = modifiers - 1
    shift = shift || bits & 1 != 0
    alt = alt || bits & 0b1010 != 0
    control = control || bits & 4 != 0
  }

  /// The same key as it would arrive from a terminal that reports no modifiers where none are needed: F13 is Shift-F1,
  /// Shift-Tab is a key of its own, and a character carries its own Shift.
  var normalized: Key {
    var key = self
    switch code {
    case .function(let number) where number > 12:
      key.code = .function(number - 12)
      key.shift = true
    case .tab where shift:
      key = Key(.backTab, control: control, alt: alt)
    case .backTab, .character:
      key.shift = false
    default: break
    }
    return key
  }
}

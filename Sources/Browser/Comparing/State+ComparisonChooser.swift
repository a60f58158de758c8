import Console

extension State {
  /// Takes a key while it is chosen what to compare with.
  /// - Returns: nil where the key is none of the chooser's.
  mutating func handleComparing(_ key: Key, filter: String, index: Int) -> [Effect]? {
    let choices = ComparisonChoice.all(for: self, filter: filter)
    func moved(_ rows: Int) -> Overlay {
      .comparing(filter: filter, index: max(0, min(index + rows, choices.count - 1)))
    }
    switch key.code {
    case .escape, .function(8), .function(10), .left: overlay = nil
    case .enter, .right:
      guard choices.indices.contains(index) else { return [] }
      overlay = nil
      return compare(choices[index].comparison)
    case .down: overlay = moved(1)
    case .up: overlay = moved(-1)
    case .pageDown: overlay = moved(10)
    case .pageUp: overlay = moved(-10)
    case .home: overlay = moved(-choices.count)
    case .end: overlay = moved(choices.count)
    case .backspace: overlay = .comparing(filter: String(filter.dropLast()), index: 0)
    case .character(let scalar):
      if key.control { return scalar == "c" || scalar == "z" || scalar == "l" ? nil : [] }
      if filter.isEmpty, let command = keymap.command(for: key.folded) {
        // The keys that move elsewhere move here, too, as long as nothing was typed.
        switch command {
        case .down: overlay = moved(1)
        case .up: overlay = moved(-1)
        case .dismiss, .compare: overlay = nil
        default: overlay = .comparing(filter: String(Character(scalar)), index: 0)
        }
      } else if filter.unicodeScalars.count < 40 {
        overlay = .comparing(filter: filter + String(Character(scalar)), index: 0)
      }
    default: break
    }
    return []
  }
}

import BudgetModel
import Console

extension State {
  /// Takes a key while it is chosen what to compare with: characters filter, whatever they mean elsewhere.
  /// - Returns: nil where the key is none of the chooser's.
  mutating func handleComparing(_ key: Key, of own: AccountsKey, filter: String, index: Int) -> [Effect]? {
    let choices = offered?.choices ?? []
    func moved(_ rows: Int) -> Overlay {
      .comparing(own, filter: filter, index: max(0, min(index + rows, choices.count - 1)))
    }
    switch key.code {
    case .enter, .right:
      guard choices.indices.contains(index) else { return [] }
      overlay = nil
      return compare(own, with: choices[index].comparison)
    case .down: overlay = moved(1)
    case .up: overlay = moved(-1)
    case .pageDown: overlay = moved(10)
    case .pageUp: overlay = moved(-10)
    case .home: overlay = moved(-choices.count)
    case .end: overlay = moved(choices.count)
    case .left: overlay = nil
    case .backspace: overlay = .comparing(own, filter: String(filter.dropLast()), index: 0)
    case .character(let scalar) where !key.control && !key.alt:
      if filter.unicodeScalars.count < 40 {
        overlay = .comparing(own, filter: filter + String(Character(scalar)), index: 0)
      }
    default:
      switch keymap.command(for: key) {
      case .cancel, .dismiss, .compare: overlay = nil
      case .leave, .suspend: return nil
      default: break
      }
    }
    return []
  }
}

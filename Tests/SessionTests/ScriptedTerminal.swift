import Console

/// A terminal on which a script is typed, and whose time passes as the script says.
final class ScriptedTerminal: Terminal {
  /// A step of the script.
  enum Step {
    /// Keys that come at once.
    case keys([Key])
    /// Nothing comes until something holds: so long every wait ends without a key.
    case until((ScriptedTerminal) -> Bool)
  }

  let size = Size(width: 80, height: 24)
  let colors = 256
  /// The frames shown.
  private(set) var frames: [Frame] = []
  /// How long a key was waited for each time; nil for ever.
  private(set) var waits: [Int?] = []
  /// What was copied.
  private(set) var copied: [String] = []
  private var steps: [Step]
  private var pending: [Key] = []
  private var hasTyped = false

  init(_ steps: [Step]) { self.steps = steps }

  /// The lines of the last frame.
  var lines: [String] { frames.last?.lines ?? [] }

  func show(_ frame: Frame, theme: Theme) { frames.append(frame) }

  func nextEvent(timeout: Int?) -> Event? {
    waits.append(timeout)
    if !pending.isEmpty {
      hasTyped = true
      return .key(pending.removeFirst())
    }
    // What comes after all that came at once comes later.
    let isLater = hasTyped && timeout == 0
    hasTyped = false
    if isLater { return nil }
    switch steps.first {
    case .keys(let keys):
      steps.removeFirst()
      pending = Array(keys.dropFirst())
      hasTyped = true
      return keys.first.map { .key($0) }
    case .until(let holds):
      if holds(self) { steps.removeFirst() } else { Turn.give() }
      return nil
    case nil: return .hangup
    }
  }

  func redraw() {}
  func suspend() {}
  func listenToMouse(_ isWanted: Bool) {}
  func copy(_ text: String) { copied.append(text) }
  func askForPictures() {}
  func close() {}
}

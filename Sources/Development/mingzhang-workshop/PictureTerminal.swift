import Console

/// A terminal that types a script and keeps the last frame: for the pictures in the documentation.
///
/// A class because ``Terminal`` is a place, not a value.
final class PictureTerminal: Terminal {
  let size: Size
  let colors = 256
  /// What was shown last.
  private(set) var frame: Frame
  private var events: [Event]

  /// A terminal of a size on which keys are typed.
  init(size: Size, keys: [Key]) {
    self.size = size
    frame = Frame(size: size)
    events = keys.map { .key($0) }
  }

  func show(_ frame: Frame, theme: Theme) { self.frame = frame }

  func nextEvent(timeout: Int?) -> Event? {
    if !events.isEmpty { return events.removeFirst() }
    return timeout == nil ? .hangup : nil
  }

  func redraw() {}
  func suspend() {}
  func listenToMouse(_ isWanted: Bool) {}
  func copy(_ text: String) {}
  func askForPictures() {}
  func close() {}
}

/// A place where frames are shown and events come from.
///
/// The program knows nothing else of terminals. The order of calls: any number of ``show(_:theme:)`` and
/// ``nextEvent(timeout:)``, ``suspend()`` in between, ``close()`` once at the end.
public protocol Terminal: AnyObject {
  /// The present size.
  var size: Size { get }
  /// How many colours there are: 0 for none.
  var colors: Int { get }
  /// Shows a frame; sends what differs from the one shown before.
  func show(_ frame: Frame, theme: Theme)
  /// The next event, waiting for it.
  /// - Parameter timeout: milliseconds to wait at most; nil waits for ever, 0 not at all.
  /// - Returns: nil when none came in time.
  func nextEvent(timeout: Int?) -> Event?
  /// Forgets what is on the screen: the next frame is sent whole.
  func redraw()
  /// Gives the terminal back, stops the process as Ctrl-Z does, and takes the terminal again when continued.
  func suspend()
  /// Listens to the mouse, or leaves it to the terminal, which selects text with it.
  func listenToMouse(_ isWanted: Bool)
  /// Sends text to the terminal's clipboard (OSC 52), through tmux and screen too.
  func copy(_ text: String)
  /// Asks whether the terminal shows pictures: ``Event/pictures(_:)`` is the answer, if one comes.
  func askForPictures()
  /// Gives the terminal back as it was. Nothing else may be called afterwards.
  func close()
}

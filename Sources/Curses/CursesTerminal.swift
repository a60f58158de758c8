import CCurses
import Console

/// The terminal of this process, behind ncurses.
///
/// It gives the terminal back when closed, when the process exits, when it is asked to end twice, and when it dies of a
/// fault. Text is UTF-8 whatever the locale says. Signals that ask the process to end arrive as ``Event/hangup``.
///
/// A class because it stands for the one terminal there is. Only one may be open at a time, on one thread.
public final class CursesTerminal: Terminal {
  private let options: CursesOptions
  private var painter = FramePainter()
  private var keyboard = Keyboard()
  private var waiting: [Event] = []
  private var isOpen = true

  /// Takes the terminal that standard input and output are.
  /// - Throws: why it cannot; the terminal is then as it was.
  public init(options: CursesOptions = CursesOptions()) throws(CursesError) {
    self.options = options
    switch ccurses_open(options.usesColor, options.usesMouse) {
    case Int32(ccurses_opened.rawValue): break
    case Int32(ccurses_not_a_terminal.rawValue): throw .notATerminal
    case Int32(ccurses_incapable_terminal.rawValue): throw .incapableTerminal(name: options.terminalName)
    default: throw .unknownTerminal(name: options.terminalName)
    }
  }

  deinit { close() }

  /// The present size, as of the last ``Event/resize(_:)`` delivered.
  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ccurses_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// How many colours there are: 0 for none, or when the options say so.
  public var colors: Int { Int(ccurses_colors()) }

  /// Shows a frame; what does not fit is cut off, what it does not cover is blank.
  public func show(_ frame: Frame, theme: Theme) {
    guard isOpen else { return }
    painter.paint(frame, theme: theme, size: size, colors: colors)
  }

  /// The next event; keys typed before it was asked are not lost. Once it is ``Event/hangup``, it always is.
  public func nextEvent(timeout: Int?) -> Event? {
    guard isOpen else { return .hangup }
    if !waiting.isEmpty { return waiting.removeFirst() }
    let deadline = timeout.map { ccurses_milliseconds() + Int64($0) }
    while true {
      let signals = ccurses_take_signals()
      if signals & Int32(ccurses_signal_end.rawValue) != 0 { return .hangup }
      if signals & Int32(ccurses_signal_resize.rawValue) != 0 { return followSize() }
      if signals & Int32(ccurses_signal_stop.rawValue) != 0 {
        suspend()
        return waiting.isEmpty ? nil : waiting.removeFirst()
      }
      if let event = keyboard.next() { return event }
      if keyboard.isGone { return .hangup }
      let left = deadline.map { max(0, $0 - ccurses_milliseconds()) }
      if !keyboard.listen(milliseconds: left), let deadline, ccurses_milliseconds() >= deadline { return nil }
    }
  }

  /// Forgets what is on the screen: the next frame is sent whole.
  public func redraw() {
    guard isOpen else { return }
    painter.forget()
    ccurses_forget()
  }

  /// Gives the terminal back, stops the process group, and takes the terminal again when continued; ``Event/resumed``
  /// is then the next event.
  public func suspend() {
    guard isOpen else { return }
    let former = size
    painter.takePictureAway()
    ccurses_suspend()
    painter.forget()
    waiting.append(.resumed)
    // Whoever resized the window meanwhile told the shell, not a stopped process.
    if size != former { waiting.append(.resize(size)) }
  }

  /// Listens to the mouse, or leaves it to the terminal.
  public func listenToMouse(_ isWanted: Bool) {
    if isOpen { ccurses_set_mouse(isWanted) }
  }

  /// Sends text to the terminal's clipboard; whether the terminal allows it cannot be known.
  public func copy(_ text: String) {
    guard isOpen else { return }
    let bytes = Clipboard.bytes(copying: text, through: options.multiplexer)
    bytes.withUnsafeBufferPointer { ccurses_write($0.baseAddress, Int32($0.count)) }
  }

  /// Asks whether the terminal shows pictures; where it surely does not, that is answered at once.
  public func askForPictures() {
    guard isOpen else { return }
    guard let bytes = PictureQuestion.bytes(through: options.multiplexer) else { return waiting.append(.pictures(nil)) }
    keyboard.ask()
    bytes.withUnsafeBufferPointer { ccurses_write($0.baseAddress, Int32($0.count)) }
  }

  /// Gives the terminal back as it was. May be called again, and does nothing then.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    painter.takePictureAway()
    ccurses_close()
  }

  private func followSize() -> Event {
    ccurses_follow_size()
    painter.forget()
    return .resize(size)
  }
}

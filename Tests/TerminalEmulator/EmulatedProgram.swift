import Pseudoterminal

/// A program in a pseudo-terminal with a screen behind it: keys in, whole screens out.
///
/// A class because it owns a process and a screen.
public final class EmulatedProgram {
  /// The process.
  public let process: PseudoterminalProcess
  /// What it has drawn.
  public let screen: VTermScreen
  /// The modes of the terminal before the program was started.
  public let formerModes: TerminalModes?
  /// Everything it wrote.
  public private(set) var transcript: [UInt8] = []

  /// What a terminal that can do more answers: as soon as the first is written, the second is sent.
  public var answers: [(question: String, answer: String)] = []

  /// Starts a program on an empty screen.
  public init(
    path: String, arguments: [String] = [], environment: [String: String] = [:], width: Int = 80, height: Int = 24,
    folder: String? = nil
  ) throws(PseudoterminalError) {
    // The modes of a new pseudo-terminal are always the same; they are read from one whose program changes none.
    let still = try PseudoterminalProcess(path: "/bin/true")
    formerModes = still.modes
    _ = still.wait()
    screen = VTermScreen(width: width, height: height)
    process = try PseudoterminalProcess(
      path: path, arguments: arguments, environment: environment, width: width, height: height, folder: folder)
  }

  /// Types text, or the bytes of keys.
  public func type(_ text: String) { process.write(text) }

  /// Draws what is written until a condition on the screen holds.
  /// - Returns: whether it held within the limit, in milliseconds.
  @discardableResult
  public func wait(limit: Int = 10_000, until condition: (VTermScreen) -> Bool) -> Bool {
    process.read(limit: limit) { bytes in
      draw(bytes)
      return condition(screen)
    }
  }

  /// Draws until a text stands on the screen.
  @discardableResult
  public func wait(for text: String, limit: Int = 10_000) -> Bool { wait(limit: limit) { $0.shows(text) } }

  /// Draws until nothing was written for a while.
  public func settle(milliseconds: Int = 30) { draw(process.readUntilQuiet(milliseconds: milliseconds)) }

  /// Gives the terminal and the screen another size.
  public func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    process.resize(width: width, height: height)
  }

  /// Draws until the program has ended.
  /// - Returns: how it ended; nil if it still runs after so many milliseconds.
  public func end(limit: Int = 10_000) -> ExitStatus? {
    process.read(limit: limit) { bytes in
      draw(bytes)
      return process.look()
    }
    // What it wrote last may still wait in the terminal.
    draw(process.readUntilQuiet(milliseconds: 1))
    return process.status
  }

  /// Whether the terminal is as it was before the program: modes, main screen, cursor, no mouse reports.
  public var hasRestoredTerminal: Bool {
    formerModes != nil && process.modes == formerModes && !screen.isAlternate && screen.isCursorVisible
      && !screen.reportsMouse
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
  }

  private func draw(_ bytes: [UInt8]) {
    transcript += bytes
    screen.feed(bytes)
    for (question, answer) in answers where Self.holds(bytes, Array(question.utf8)) { process.write(answer) }
    let answers = screen.takeAnswers()
    if !answers.isEmpty { process.write(answers) }
  }
}

import Glibc

/// The modes of a terminal: what a program must leave as it found them.
public struct TerminalModes: Equatable, Sendable {
  /// The four words of flags: input, output, control, local.
  public let flags: [UInt32]
  /// The control characters.
  public let controls: [UInt8]

  /// Reads them from a terminal; nil when it is none.
  init?(descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    controls = withUnsafeBytes(of: &modes.c_cc) { Array($0) }
  }

  /// Whether typed characters are shown by the terminal itself.
  public var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }
  /// Whether Ctrl-S and Ctrl-Q stop and start output.
  public var controlsFlow: Bool { flags[0] & UInt32(IXON) != 0 }
  /// Whether Ctrl-C and Ctrl-Z send signals.
  public var sendsSignals: Bool { flags[3] & UInt32(ISIG) != 0 }
}

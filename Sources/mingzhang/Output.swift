import BudgetModel
import Glibc
import Library
import TextEncodings

/// Standard output and standard error, written whole.
enum Output {
  /// Where text goes.
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  /// Says something: a line about what was done, or what is wrong. Names of files, and whatever else is not ours, do nothing to
  /// a terminal.
  static func say(_ text: String, to stream: Stream = .standardOutput) { write(CleanText.shown(text), to: stream) }

  /// Writes text as it is; a reader that has gone (a closed pipe) ends the program quietly, any other failure is said first.
  static func write(_ text: String, to stream: Stream = .standardOutput) { write(Array(text.utf8), to: stream) }

  /// Writes bytes, likewise.
  static func write(_ bytes: [UInt8], to stream: Stream = .standardOutput) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        let code = errno
        if code == EPIPE { exit(0) }
        if stream == .standardOutput {
          let reason = SystemReason.text(code, Environment.language)
          write(
            Environment.language.pick(
              "mingzhang: 写不出来（\(reason)）。\n", "mingzhang: the output cannot be written (\(reason)).\n"),
            to: .standardError)
        }
        exit(1)
      }
    }
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never { Glibc.exit(code) }
}

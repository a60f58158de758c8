import Glibc

/// Writing a file in pieces.
///
/// A class because it stands for the one open file.
final class TextFile {
  private let file: UnsafeMutablePointer<FILE>
  private var isWhole = true

  /// Begins a file; nil where it cannot be written.
  init?(_ path: String) {
    guard let file = fopen(path, "w") else { return nil }
    self.file = file
  }

  /// Adds text.
  func add(_ text: String) {
    if fputs(text, file) < 0 { isWhole = false }
  }

  /// Ends it.
  /// - Returns: whether everything was written.
  func close() -> Bool { fclose(file) == 0 && isWhole }

  /// Writes a whole text.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = TextFile(path) else { return false }
    file.add(text)
    return file.close()
  }
}

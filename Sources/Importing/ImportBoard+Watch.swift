import Documents
import Session

extension ImportBoard {
  /// A watch over the reading of a file.
  public func watch(_ index: Int) -> ReadingWatch {
    ReadingWatch(progress: { self.note(pages: $0, of: $1, index) }, isStopped: { self.isStopped })
  }
}

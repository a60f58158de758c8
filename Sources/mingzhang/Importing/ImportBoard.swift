import Documents
import Glibc
import Synchronization

/// What the threads that read files tell the one that keeps them.
///
/// A class because all of them hold the one board.
final class ImportBoard: Sendable {
  /// How far the reading of a file is.
  struct Pages: Equatable, Sendable {
    var read: Int
    var of: Int
  }

  private struct Notes {
    var results: [Int: Result<ReadFile, ImportError>] = [:]
    var pages: [Int: Pages] = [:]
    var finished = 0
    var isStopped = false
  }

  private let notes = Mutex(Notes())
  /// Has a byte in it for each result that nobody has waited for.
  private let pipe: (reading: Int32, writing: Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    _ = Glibc.pipe(&ends)
    pipe = (ends[0], ends[1])
  }

  deinit {
    close(pipe.reading)
    close(pipe.writing)
  }

  /// How many files have been read, well or not.
  var finished: Int { notes.withLock { $0.finished } }

  /// How far the files are that are being read, or wait to be kept.
  var pages: [Int: Pages] { notes.withLock { $0.pages } }

  /// A watch over the reading of a file.
  func watch(_ index: Int) -> ReadingWatch {
    ReadingWatch(
      progress: { read, of in self.notes.withLock { $0.pages[index] = Pages(read: read, of: of) } },
      isStopped: { self.notes.withLock { $0.isStopped } })
  }

  /// Ends all reading.
  func stop() { notes.withLock { $0.isStopped = true } }

  /// Notes what came of a file.
  func put(_ result: Result<ReadFile, ImportError>, _ index: Int) {
    notes.withLock { notes in
      notes.results[index] = result
      notes.finished += 1
    }
    var byte: UInt8 = 0
    _ = write(pipe.writing, &byte, 1)
  }

  /// Takes what came of a file; nil as long as nothing has.
  func take(_ index: Int) -> Result<ReadFile, ImportError>? {
    notes.withLock { $0.results.removeValue(forKey: index) }
  }

  /// Waits until a file has been read, but not longer than so long.
  func wait(milliseconds: Int32) {
    var place = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
    guard poll(&place, 1, milliseconds) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    _ = read(pipe.reading, &bytes, bytes.count)
  }
}

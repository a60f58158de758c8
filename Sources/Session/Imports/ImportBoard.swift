import Glibc
import Synchronization

/// What the threads that read files tell the one that keeps them.
///
/// A class because all of them hold the one board.
public final class ImportBoard<Outcome: Sendable>: Sendable {
  private struct Notes {
    var results: [Int: Outcome] = [:]
    var pages: [Int: ImportProgress.Pages] = [:]
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
  var pages: [Int: ImportProgress.Pages] { notes.withLock { $0.pages } }

  /// Notes how far the reading of a file is.
  public func note(pages read: Int, of all: Int, _ index: Int) {
    notes.withLock { $0.pages[index] = ImportProgress.Pages(read: read, of: all) }
  }

  /// Whether all reading is to end.
  public var isStopped: Bool { notes.withLock { $0.isStopped } }

  /// Ends all reading.
  func stop() { notes.withLock { $0.isStopped = true } }

  /// Notes what came of a file.
  func put(_ result: Outcome, _ index: Int) {
    notes.withLock { notes in
      notes.results[index] = result
      notes.finished += 1
    }
    var byte: UInt8 = 0
    _ = write(pipe.writing, &byte, 1)
  }

  /// Takes what came of a file; nil as long as nothing has.
  func take(_ index: Int) -> Outcome? {
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

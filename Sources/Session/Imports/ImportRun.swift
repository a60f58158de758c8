import Library

/// A file to be read, with what is known of it before.
public protocol ImportedFile: Sendable {
  /// Where it is.
  var path: String { get }
  /// Its size in bytes, as far as known.
  var bytes: Int { get }
}

/// Reads many files, several at a time, and hands them on in their order.
///
/// Reading is done by threads; whoever takes the results does so on the caller's, so that a library is written by one.
public struct ImportRun<File: ImportedFile, Outcome: Sendable> {
  let files: [File]
  /// How many are read at once.
  let workers: Int
  private let board = ImportBoard<Outcome>()
  private let signals = HeldSignals()
  private let stopwatch: Stopwatch

  /// A run over files on so many processors.
  public init(_ files: [File], processors: Int, stopwatch: Stopwatch = .system) {
    self.stopwatch = stopwatch
    self.files = files
    workers = max(1, min(processors, files.count))
  }

  /// Reads all files.
  /// - Parameters:
  ///   - read: reads one, on any thread.
  ///   - take: takes what came of the next one.
  ///   - show: shows how far everything is, several times a second.
  /// - Returns: the signal that ended the run early; nil where it came to its end.
  public func run(
    read: @escaping @Sendable (File, ImportBoard<Outcome>, Int) -> Outcome,
    take: (Outcome, File) -> Void, show: (ImportProgress) -> Void
  ) -> Int32? {
    var progress = ImportProgress(files: files, start: stopwatch.milliseconds)
    var started = 0
    var taken = 0
    while taken < files.count {
      if let signal = signals.pending() {
        board.stop()
        // Not for ever: a file on a drive that has gone may never give anything. What they run ends with us.
        let deadline = stopwatch.milliseconds + 3000
        while board.finished < started, stopwatch.milliseconds < deadline { board.wait(milliseconds: 100) }
        return signal
      }
      // Not far ahead of the slowest: what is read waits in memory.
      while started < files.count, started - board.finished < workers, started < taken + 4 * workers {
        let (index, board, file) = (started, board, files[started])
        WorkerThread { board.put(read(file, board, index), index) }
        started += 1
      }
      board.wait(milliseconds: 100)
      progress.update(pages: board.pages, now: stopwatch.milliseconds)
      while let result = board.take(taken) {
        take(result, files[taken])
        taken += 1
        progress.taken = taken
      }
      show(progress)
    }
    return nil
  }
}

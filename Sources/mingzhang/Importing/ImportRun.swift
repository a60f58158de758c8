import Library

/// Reads many files, several at a time, and hands them on in their order.
///
/// Reading is done by threads; whoever takes the results does so on the caller's, so that a library is written by one.
struct ImportRun {
  let files: [ImportFile]
  /// How many are read at once.
  let workers: Int
  private let board = ImportBoard()
  private let signals = HeldSignals()

  /// A run over files on so many processors.
  init(_ files: [ImportFile], processors: Int) {
    self.files = files
    workers = max(1, min(processors, files.count))
  }

  /// Reads all files.
  /// - Parameters:
  ///   - read: reads one, on any thread.
  ///   - take: takes what came of the next one.
  ///   - show: shows how far everything is, several times a second.
  /// - Returns: the signal that ended the run early; nil where it came to its end.
  func run(
    read: @escaping @Sendable (ImportFile, ImportBoard, Int) -> Result<ReadFile, ImportError>,
    take: (Result<ReadFile, ImportError>, ImportFile) -> Void, show: (ImportProgress) -> Void
  ) -> Int32? {
    var progress = ImportProgress(files: files, start: Clock.milliseconds)
    var started = 0
    var taken = 0
    while taken < files.count {
      if let signal = signals.pending() {
        board.stop()
        // Not for ever: a file on a drive that has gone may never give anything. What they run ends with us.
        let deadline = Clock.milliseconds + 3000
        while board.finished < started, Clock.milliseconds < deadline { board.wait(milliseconds: 100) }
        return signal
      }
      // Not far ahead of the slowest: what is read waits in memory.
      while started < files.count, started - board.finished < workers, started < taken + 4 * workers {
        let (index, board, file) = (started, board, files[started])
        WorkerThread { board.put(read(file, board, index), index) }
        started += 1
      }
      board.wait(milliseconds: 100)
      progress.update(pages: board.pages, now: Clock.milliseconds)
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

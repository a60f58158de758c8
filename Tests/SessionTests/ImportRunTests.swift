import BudgetModel
import Synchronization
import Testing

@testable import Session

/// Many files read at once, handed on in their order, with a stopwatch made for the test.
struct ImportRunTests {
  private struct MadeFile: ImportedFile {
    let path: String
    let bytes = 10
  }

  private final class Time: Sendable {
    private let now = Mutex(0)
    /// Half a second passes each time somebody looks.
    var stopwatch: Stopwatch {
      Stopwatch {
        self.now.withLock { now in
          now += 500
          return now
        }
      }
    }
  }

  @Test(arguments: [1, 4]) func `results come in the order of the files`(processors: Int) {
    let files = (1...20).map { MadeFile(path: "目录/\($0).pdf") }
    var taken: [String] = []
    let signal = ImportRun<MadeFile, String>(files, processors: processors, stopwatch: Time().stopwatch).run(
      read: { file, board, index in
        board.note(pages: 1, of: 2, index)
        return "读了 " + file.path
      }, take: { outcome, file in taken.append(outcome + (outcome.hasSuffix(file.path) ? "" : " 错")) }, show: { _ in })
    #expect(signal == nil && taken == files.map { "读了 " + $0.path })
  }

  @Test func `how far it is and what is left is told by the time that passed`() {
    var progress = ImportProgress(files: (1...4).map { MadeFile(path: "目录/\($0).pdf") }, start: 0)
    #expect(progress.text(.chinese) == "1/4 · 1.pdf")
    progress.taken = 2
    progress.update(pages: [2: .init(read: 3, of: 6)], now: 30_000)
    #expect(progress.text(.chinese) == "3/4 · 第 4/6 页 · 0 页/秒 · 约剩 0:18 · 3.pdf")
    #expect(progress.text(.english) == "3/4 · page 4/6 · 0 pages/s · about 0:18 left · 3.pdf")
  }
}

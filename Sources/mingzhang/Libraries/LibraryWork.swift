import ArgumentParser
import BudgetModel
import Library
import LibraryDatabase
import Session

/// Work on a library file that takes a while: how far it is, and Ctrl-C, which leaves everything whole.
struct LibraryWork {
  private let language: Language
  private let signals = HeldSignals()

  init(_ language: Language) { self.language = language }

  /// Does the work, and tells on a terminal how far it is.
  /// - Parameter isWhole: whether it is done wholly or not at all.
  /// - Throws: an exit code, after saying why: 2 for bad input, 1 for what could not be written, 128 and its number after
  ///   a signal.
  func run<Report>(
    _ title: String, isWhole: Bool = true, _ body: ((Int, Int) -> Bool) throws(LibraryError) -> Report
  ) throws -> Report {
    var line = ProgressLine(Environment.showsProgress ? .inPlace : .none)
    var signal: Int32?
    var shown: Int?
    let result = Result { () throws(LibraryError) in
      try body { done, total in
        let permille = total > 0 ? done * 1000 / total : 0
        if shown != permille { line.show("\(title) \(done)/\(total)") }
        shown = permille
        if signal == nil { signal = signals.pending() }
        return signal == nil
      }
    }
    line.clear()
    if let signal {
      let text =
        isWhole
        ? language.pick("已中断，什么都没有改动。", "interrupted; nothing was changed.")
        : language.pick("已中断；写完的都在，再运行一次可继续。", "interrupted; what was written stays, and the same again goes on.")
      throw Failure.say(text, code: 128 + signal)
    }
    do throws(LibraryError) {
      return try result.get()
    } catch {
      throw Failure.say(error.text(language), code: Self.isOutput(error) ? 1 : 2)
    }
  }

  /// Puts documents somewhere, and says how many there are and what is wrong.
  func put(
    into target: String, _ title: String, _ body: ((Int, Int) -> Bool) throws(LibraryError) -> Packing.Report
  ) throws {
    let report = try run(title, body)
    Output.say(language.pick("\(target)：\(report.kept) 份\n", "\(target): \(report.kept.counted("document"))\n"))
    try Self.end(report.problems, report.notes, language)
  }

  /// Says what is wrong and what is to be known, and ends with 1 where anything is wrong.
  static func end(_ problems: [LibraryError], _ notes: [LibraryError], _ language: Language) throws {
    for problem in problems + notes { Output.say("mingzhang: \(problem.text(language))\n", to: .standardError) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  /// Whether good input could not be kept.
  private static func isOutput(_ error: LibraryError) -> Bool {
    switch (error, error.database) {
    case (.packageExists, _), (.cannotWrite, _), (_, .inUse), (_, .strayJournal), (_, .refused): true
    default: false
    }
  }
}

import BudgetModel
import Reconciliation

/// What came of all files together.
public struct ImportSummary {
  private var kept: [String] = []
  private var read = 0
  private var incomplete = 0
  private var failed = 0
  /// Files whose document the library holds already.
  private var held = 0
  /// Files of a folder that are no documents: pictures, archives, programs.
  private var skipped = 0
  private var equations = Tally()
  private var exitCode: Int32 = 0

  /// Of no file yet.
  public init() {}

  /// How the program ends where nothing ended it early: 2 for bad input, 1 where not all was read or kept.
  public var code: Int32 { exitCode }

  /// Counts a file that was brought in, or read on trial.
  public mutating func add(_ report: ImportReport) {
    read += 1
    if report.destination != nil { kept.append(report.reading.disclosure.id) }
    if report.hasUnread { incomplete += 1 }
    if report.hasUnread || report.refusedBy != nil { exitCode = max(exitCode, 1) }
    equations += report.equations
  }

  /// Counts a file that was not brought in.
  /// - Returns: whether there is something to say about it.
  public mutating func add(_ error: ImportError, of file: ImportFile) -> Bool {
    if file.isFound, case .document(_, .unknownFormat) = error {
      skipped += 1
      return false
    }
    if error.isHeldAlready { held += 1 } else { failed += 1 }
    // What lies in a folder need not be a disclosure; what is named is meant to be one.
    exitCode = max(exitCode, file.isFound ? 1 : error.exitCode)
    return true
  }

  /// The line below the reports of several files.
  public func text(_ language: Language) -> String {
    var parts = [
      language.pick(
        "读了 \(read) 份，其中 \(incomplete) 份有未读的部分",
        "\(read.counted("document")) read, \(incomplete) of them not completely")
    ]
    if failed > 0 { parts.append(language.pick("\(failed) 份没有读成", "\(failed.counted("file")) could not be read")) }
    if held > 0 {
      parts.append(
        language.pick("\(held) 份已有，未替换", "\(held.counted("file is", "files are")) in the library already, not replaced")
      )
    }
    if skipped > 0 {
      parts.append(
        language.pick(
          "略过 \(skipped) 个图片、压缩包等",
          "\(skipped.counted("picture, archive or the like", "pictures, archives and the like")) passed over"))
    }
    parts.append(EquationText.share(equations, language))
    return parts.joined(separator: language.pick("；", "; "))
  }

  /// What to say where the run was ended early.
  public func interrupted(left: Int, _ language: Language) -> String {
    let head = language.pick(
      "已中断：已导入 \(kept.count) 份，其余 \(left) 个文件未导入。",
      "interrupted: \(kept.count.counted("document")) imported, \(left.counted("file")) not.")
    return ([head] + kept.map { "  " + $0 }).joined(separator: "\n")
  }
}

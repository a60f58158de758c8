import BudgetModel
import Reconciliation
import TextEncodings

/// What of many files somebody should look at: on one page, what lacks most first.
public struct NeedsLook {
  private var items: [(weight: Int, line: String)] = []
  /// Files whose document the library holds already: told together.
  private var held = 0
  private let language: Language

  /// How many files are named; of more it is said how many there are.
  static let limit = 20

  /// Of no file yet.
  public init(_ language: Language) { self.language = language }

  /// Takes a file that was read, if anything of it was not, or its own sums do not come out.
  public mutating func add(_ report: ImportReport) {
    let unread = report.reading.unread.filter { $0.reason != .supersededByReport }
    let numbers = unread.reduce(0) { $0 + $1.numericCells } + report.read.document.uncomputedCells.count
    let pages = report.read.document.scannedPages.count
    let sums = report.equations.failed
    let doubts = report.reading.doubts.count { $0.reason == .cellNoNumber }
    var parts: [String] = []
    if pages > 0 { parts.append(language.pick("\(pages) 页扫描图像", pages.counted("scanned page"))) }
    if numbers > 0 { parts.append(language.pick("\(numbers) 个数未读", "\(numbers.counted("number")) not read")) }
    if doubts > 0 {
      parts.append(
        language.pick("\(doubts) 格不是数", doubts.counted("cell that is no number", "cells that are no numbers")))
    }
    if sums > 0 {
      parts.append(language.pick("\(sums) 个等式不成立", sums.counted("sum that does not hold", "sums that do not hold")))
    }
    if parts.isEmpty, report.hasUnread { parts.append(language.pick("有未读的部分", "parts not read")) }
    guard !parts.isEmpty else { return }
    let what = parts.joined(separator: language.pick("，", ", "))
    items.append((100 * pages + numbers + doubts + sums, report.file + language.pick("：", ": ") + what))
  }

  /// Takes a file that was not brought in: what cannot be read goes before all others.
  public mutating func add(_ error: ImportError) {
    if error.isHeldAlready {
      held += 1
      return
    }
    var isUnreadable = false
    if case .document = error { isUnreadable = true }
    items.append((isUnreadable ? .max : 0, error.text(language, isTyped: false)))
  }

  /// The page; nothing where nothing needs a look.
  public var lines: [String] {
    let known =
      held > 0
      ? [
        language.pick(
          "另有 \(held) 份部门库中已有，未替换；要替换请加 --replace。",
          "\(held.counted("more file is", "more files are")) in the library already; add --replace to replace what is there."
        )
      ] : []
    guard !items.isEmpty else { return known }
    // Of equal weight the first found comes first.
    let sorted = items.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    let shown = sorted.prefix(Self.limit).map { "  " + $0.element.line }
    let left = items.count - shown.count
    return [language.pick("要看一眼的 \(items.count) 份：", "\(items.count.counted("file needs", "files need")) a look:")]
      + shown
      + (left > 0 ? [language.pick("  ……另 \(left) 份，见上", "  … and \(left) more, see above")] : []) + known
  }
}

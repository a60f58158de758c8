import Browser
import BudgetModel

/// An import beside the browser, and what is said of it in the line of messages.
struct ImportStory {
  /// Where the documents go.
  let folder: String
  private let work: any RunningImport
  private var imported = 0
  private var last = ""
  private var refusal: String?
  /// Whether it has come to its end, so that the library is to be read anew.
  private(set) var isOver = false
  /// What was said of the files, as far as it was not taken.
  private var reports: [ImportedDocument] = []

  /// The story of an import into a folder.
  init(_ work: any RunningImport, into folder: String) { (self.work, self.folder) = (work, folder) }

  /// What there is to say since it was last asked; nil for nothing new.
  mutating func message(_ language: Language) -> (text: String, isError: Bool)? {
    var message: (text: String, isError: Bool)?
    for news in work.news() {
      switch news {
      case .progress(let text): message = (language.pick("正在导入 ", "importing ") + text, false)
      case .imported(let department, let year, let kind, let share):
        imported += 1
        let name = kind == "budget" ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
        last = language.pick(
          "已导入 \(department) \(year) \(name)，表内等式 \(share) 成立",
          "imported \(department) \(year) \(name): \(share) of the sums inside its tables hold")
      case .reported(let document): reports.append(document)
      case .refused(let text):
        refusal = text
        reports.append(ImportedDocument(file: text, disclosure: nil, lines: []))
      case .ended:
        isOver = true
        message = ending(language)
      }
    }
    return message
  }

  /// What was said of files since it was last asked.
  mutating func newReports() -> [ImportedDocument] {
    defer { reports = [] }
    return reports
  }

  private func ending(_ language: Language) -> (text: String, isError: Bool) {
    let how = language.pick("（B 看报告）", " (B shows the report)")
    if imported == 1, refusal == nil { return (last + how, false) }
    let count = language.pick("已导入 \(imported) 份", "\(imported.counted("document")) imported") + how
    guard let refusal else { return (count, false) }
    return (imported == 0 ? refusal : count + language.pick("；", "; ") + refusal, true)
  }
}

import BudgetModel
import Documents
import Importing

extension DocumentError {
  /// Why a file could not be made by the program that makes it, and what to do.
  func writingText(_ language: Language) -> String {
    switch self {
    case .missingProgram(WordProgram.name, let package):
      language.pick(
        "写 .docx 要用 \(WordProgram.name)，未找到；请安装 \(package)（Debian：apt install \(package)），或改用网页（.html）。",
        "a .docx is written by \(WordProgram.name), which was not found: install \(package) (Debian: apt install \(package)), or choose a page (.html)."
      )
    case .missingProgram(let name, _):
      language.pick(
        "写 .xlsx 要用 \(name)，未找到；请装好它（与 mingzhang 放在一起），或改用别的格式。",
        "a workbook is written by \(name), which was not found: put it beside mingzhang, or choose another form.")
    case .programFailed(let name, let reason):
      language.pick("\(name) 没有写成文件：\(reason)。", "\(name) could not write the file: \(reason).")
    case .timedOut(let name, let seconds):
      language.pick("\(name) 写了 \(seconds) 秒没有写完，已停。", "\(name) was ended after \(seconds) seconds of writing.")
    default: text(language)
    }
  }
}

import BudgetModel
import Disclosures
import Documents
import Library
import TextEncodings

/// Why a file was not brought in.
public enum ImportError: Error {
  /// The file cannot be read; the system's reason.
  case unreadable(file: String, reason: String)
  /// The bytes are no document.
  case document(file: String, DocumentError)
  /// The document is no disclosure.
  case disclosure(file: String, DisclosureError)
  /// The corrections beside the package are not in their format.
  case corrections(file: String)
  /// The package cannot be written.
  case library(file: String, LibraryError)

  /// How the program ends: 2 for bad input, 1 for what could not be done with good input.
  public var exitCode: Int32 {
    if case .library = self { 1 } else { 2 }
  }

  /// Whether the library holds the document, and the file was read without fault.
  public var isHeldAlready: Bool { if case .library(_, .packageExists) = self { true } else { false } }

  /// The file it is about.
  private var file: String {
    switch self {
    case .unreadable(let file, _), .document(let file, _), .disclosure(let file, _), .corrections(let file),
      .library(let file, _):
      file
    }
  }

  /// What happened, where, and what to do.
  /// - Parameter isTyped: whether it is read in the browser, where one types commands and no options.
  public func text(_ language: Language, isTyped: Bool = false) -> String {
    let file = FileName.shown(file)
    return switch self {
    case .library(_, .packageExists) where isTyped:
      // The advice first: a line of messages may end within the name.
      language.pick(
        "部门库中已有，用 :import! 文件 可替换：\(file)", "the library holds it already, :import! FILE replaces it: \(file)")
    case .unreadable(_, let reason):
      language.pick("\(file)：读不了（\(reason)）。", "\(file): cannot be read (\(reason)).")
    case .document(_, let error):
      language.pick("\(file)：\(error.text(language))", "\(file): \(error.text(language))")
    case .disclosure(_, let error):
      language.pick("\(file)：\(error.text(language))", "\(file): \(error.text(language))")
    case .corrections:
      language.pick(
        "\(file)：更正文件须以 where,read,is,why 开头，每行四格。",
        "\(file): a file of corrections begins with where,read,is,why and has four cells a line.")
    case .library(_, let error): "\(file): \(error.text(language))"
    }
  }
}

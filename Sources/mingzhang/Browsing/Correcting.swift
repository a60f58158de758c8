import Browser
import BudgetModel
import Library
import Session

/// Corrections made while browsing: the document that the library keeps is read anew, with one more of them.
enum Correcting {
  /// Begins to read a document anew.
  static func begin(
    in library: any Library, _ request: CorrectionRequest, _ language: Language
  ) -> CorrectionStart {
    let documents = library.documents(of: request.disclosure)
    guard let place = library.place(of: request.disclosure), !documents.isEmpty else {
      return .failed(
        language.pick(
          "部门库没有保存原文件（自带部门库，或以 --figures-only 导入），不能重读；请先导入原文件。",
          "The library does not keep the document (the built-in one, or imported with --figures-only), so it cannot be read anew; import the document first."
        ))
    }
    let disclosure: Disclosure
    do throws(LibraryError) {
      disclosure = try library.disclosure(request.disclosure)
    } catch {
      return .failed(error.text(language))
    }
    let folder = "/" + PackageEncoder.folder(disclosure)
    guard place.hasSuffix(folder) else {
      return .failed(
        language.pick(
          "\(place) 不是 import 建立的文件夹，不知道该把更正放在哪里；请重新导入原文件。",
          "\(place) is no folder that import made, so nothing says where a correction belongs; import the document anew."
        ))
    }
    let files = documents.compactMap { SourceDocuments.path(of: $0, request.disclosure, in: library) }
    guard files.count == documents.count else {
      return .failed(language.pick("原文件未能放到缓存里。", "The document could not be put into the cache."))
    }
    let root = String(place.dropLast(folder.count))
    var line = CSVWriter()
    line.line([request.place, request.read, request.value, request.reason])
    let correction = String(decoding: line.bytes.dropLast(), as: UTF8.self)
    let further = [
      "--department", disclosure.department.name, "--year", String(disclosure.year), "--kind",
      disclosure.kind.rawValue, "--correct", correction,
    ]
    guard let work = BackgroundImport(files, into: root, replaces: true, further: further, language: language) else {
      return .failed(
        language.pick(
          "无法开始重读；请用 mingzhang import --correct。", "The reading could not begin; use mingzhang import --correct."))
    }
    return .begun(work, into: root)
  }
}

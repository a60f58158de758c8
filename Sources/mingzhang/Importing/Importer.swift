import BudgetModel
import Disclosures
import Documents
import FoundationEssentials
import Library

/// Brings one file into a library.
struct Importer {
  let folder: String
  let keepsDocument: Bool
  let isTrial: Bool
  let replaces: Bool
  let language: Language

  /// Reads a file, applies the corrections beside its package, and writes the package.
  func bringIn(_ file: String) throws(ImportError) -> ImportReport {
    let bytes = try read(file)
    let document: Document
    do throws(DocumentError) {
      document = try FileReader().read(bytes)
    } catch {
      throw .document(file: file, error)
    }
    var reading = try interpret(document, [], file)
    let writer = PackageWriter(into: folder)
    let path = writer.path(of: reading.disclosure)
    // The corrections lie beside the package and not in it, so that replacing the package keeps them.
    let corrections = try self.corrections(path + ".corrections.csv")
    if !corrections.isEmpty { reading = try interpret(document, corrections, file) }
    if isTrial {
      let isRefused = !replaces && FileManager.default.fileExists(atPath: path)
      return ImportReport(
        file: file, reading: reading, destination: nil, refusedBy: isRefused ? path : nil, language: language)
    }
    do throws(LibraryError) {
      try writer.write(reading.disclosure, document: keepsDocument ? (Self.name(file), bytes) : nil, replace: replaces)
    } catch {
      throw .library(file: file, error)
    }
    return ImportReport(file: file, reading: reading, destination: path, refusedBy: nil, language: language)
  }

  /// What the document is called beside the figures: `document.pdf`, whatever its own name.
  private static func name(_ file: String) -> String {
    let last = file.split(separator: "/").last ?? ""
    let ending = last.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 5 && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return "document." + (isPlain ? ending : "txt")
  }

  private func interpret(
    _ document: Document, _ corrections: [Correction], _ file: String
  ) throws(ImportError) -> Reading {
    do throws(DisclosureError) {
      return try DisclosureReader(corrections: corrections).read(document)
    } catch {
      throw .disclosure(file: file, error)
    }
  }

  private func corrections(_ path: String) throws(ImportError) -> [Correction] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let found = Correction.all(csv: String(decoding: try read(path), as: UTF8.self)) else {
      throw .corrections(file: path)
    }
    return found
  }

  private func read(_ path: String) throws(ImportError) -> [UInt8] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(file: path, reason: language.pick("没有这个文件", "there is no such file"))
    }
    if isFolder { throw .unreadable(file: path, reason: language.pick("是文件夹", "is a folder")) }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      let isAllowed = FileManager.default.isReadableFile(atPath: path)
      throw .unreadable(
        file: path,
        reason: isAllowed ? language.pick("读取出错", "reading failed") : language.pick("没有权限", "permission denied"))
    }
  }
}

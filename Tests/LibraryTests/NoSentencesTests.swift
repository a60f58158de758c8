import BudgetModel
import Foundation
import Testing

@testable import Library

/// The default library keeps figures and names, no sentences of other people: every text of every file is looked at.
@Suite struct NoSentencesTests {
  @Test func `no text of the default library is a sentence, and none is how to reach somebody`() throws {
    var looked = 0
    for folder in FolderWalk(EmbeddedLibraryTests.data).packages {
      for file in try Self.files(folder) {
        for (column, text) in try Self.texts(file.bytes, file.name) {
          looked += 1
          if let reason = Self.reason(text, column: column) {
            Issue.record("\(folder)/\(file.name) \(column): \(reason): \(text)")
          }
        }
      }
    }
    #expect(looked > 50_000)
  }

  @Test(arguments: [
    ("name", "机关事业单位基本养老保险缴费支出", nil), ("name", "5G技术、材料（含印刷，装订，运输及其他）费", nil),
    ("目标", "保障监管改造工作正常运作，保证监狱正常运转", "clauses"), ("目标", "保障运转。", "ends"),
    ("annual_target", "≥9547平方米；≥9547平方米；≥36次", nil), ("name", String(repeating: "长", count: 35), "long"),
    ("目标", String(repeating: "长", count: 25), "long"), ("name", "0571-87654321", "number"),
    ("name", "13912345678", "number"),
    ("phrase", "预算收入。；", nil), ("phrase", String(repeating: "长", count: 41), "long"),
    ("合计", "13,912,345,678.00", nil), ("code", "20140041210013020950201", nil), ("name", "联系人", "contact"),
  ])
  func `what is a sentence`(column: String, text: String, reason: String?) {
    #expect(Self.reason(text, column: column) == reason)
  }

  private static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let root = EmbeddedLibraryTests.data + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".csv") }.map { name in
      (name, try FolderFiles.read(root + "/" + name))
    }
  }

  /// The texts of a file with their columns; an enumeration is its names, a heading its parts.
  private static func texts(_ bytes: [UInt8], _ file: String) throws -> [(column: String, text: String)] {
    try bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
      var reader = CSVReader(bytes, file: file)
      var header: [String] = []
      var texts: [(String, String)] = []
      while try reader.next() {
        let cells = reader.cells.indices.map { reader.text($0) ?? "" }
        guard !header.isEmpty else {
          header = cells
          texts += cells.flatMap { $0.split(separator: "/") }.map { ("heading", String($0)) }
          continue
        }
        for (column, text) in zip(header, cells) where !text.isEmpty {
          // A phrase is kept to be judged: a few words, with the marks that stand wrongly beside them.
          let column = file == "phrases.csv" && column == "text" ? "phrase" : column
          texts += column == "names" ? text.split(separator: "、").map { (column, String($0)) } : [(column, text)]
        }
      }
      return texts
    }
  }

  /// The columns that hold names, not what is said about them.
  private static let names: Set<String> = [
    "name", "names", "counterpart", "subject", "base", "section", "heading", "project", "origin", "unit", "form_name",
    "evaluation_name", "annual_name", "period_target", "annual_target", "adjusted_target", "actual",
  ]

  /// Why a text does not belong there; nil where it may stay.
  private static func reason(_ text: String, column: String) -> String? {
    if ["联系人", "联系电话", "邮箱", "@", "水印"].contains(where: { text.contains($0) }) { return "contact" }
    if column == "phrase" { return text.count > 40 ? "long" : nil }
    if text.contains(where: { "。！？".contains($0) }) { return "ends" }
    if column == "code" || column == "row" { return nil }
    if text.count >= 11, text.allSatisfy({ $0.isNumber || $0 == "-" }) { return "number" }
    if PublishedNumber(text) != nil { return nil }
    var depth = 0
    var outside = ""
    for character in text {
      if "（(".contains(character) { depth += 1 }
      if depth == 0 { outside.append(character) }
      if "）)".contains(character) { depth -= 1 }
    }
    let parts = outside.split(whereSeparator: { "，,；;".contains($0) })
    let areFigures = parts.allSatisfy {
      $0.count <= 12 && $0.first.map { "≥≤＝=<>-".contains($0) || $0.isNumber } == true
    }
    if areFigures { return nil }
    if text.count > (column == "heading" ? 36 : names.contains(column) ? 34 : 24) { return "long" }
    return parts.count > 1 && text.count > 16 ? "clauses" : nil
  }
}

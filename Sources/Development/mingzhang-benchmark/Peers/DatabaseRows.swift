import Catalogues
@_spi(Storing) import BudgetModel
import Library
import Search
import SyntheticLibrary

/// A library as the tables of a database: `disclosure`, `name`, `item`, `file`, in CSV as `COPY` reads it.
///
/// A name is kept once, with the first letters of its characters as they are usually read.
struct DatabaseRows {
  private let library: SyntheticLibrary
  private let folder: String
  private let files: Int

  init(_ library: SyntheticLibrary, into folder: String, files: Int) {
    self.library = library
    self.folder = folder
    self.files = files
  }

  /// Writes them.
  /// - Returns: how many there are; nil where a file could not be written.
  func write() throws -> (disclosures: Int, names: Int, items: Int)? {
    guard let disclosures = TextFile(folder + "/disclosure.csv"), let names = TextFile(folder + "/name.csv"),
      let items = TextFile(folder + "/item.csv"), let contents = TextFile(folder + "/file.csv")
    else { return nil }
    var numbers: [String: Int] = [:]
    var count = 0
    for index in 0..<library.count {
      let disclosure = library.disclosure(index)
      disclosures.add(Self.line(index, Summary(disclosure)))
      for item in Self.items(disclosure) {
        let number = numbers[item.name] ?? numbers.count + 1
        if numbers.updateValue(number, forKey: item.name) == nil {
          names.add("\(number),\(Self.quoted(item.name)),\(Self.initials(item.name))\n")
        }
        let fen = item.fen.map { "\($0)" } ?? ""
        items.add("\(index),\(item.place),\(item.kind),\(item.code ?? ""),\(number),\(fen)\n")
        count += 1
      }
      if index < files {
        for file in try PackageImage(disclosure).files {
          contents.add("\(index),\(Self.quoted(file.path)),\(Self.hexadecimal(file.bytes))\n")
        }
      }
    }
    let isWhole = [disclosures.close(), names.close(), items.close(), contents.close()]
    return isWhole.allSatisfy { $0 } ? (library.count, numbers.count, count) : nil
  }

  private static func line(_ index: Int, _ summary: Summary) -> String {
    let department = summary.department
    let cells = [
      "\(index)", department.region.code ?? "", quoted(department.region.name), department.code ?? "",
      quoted(department.name), "\(summary.year)", summary.kind.rawValue, quoted(summary.title),
      summary.expenditure?.fen.stored.map { "\($0)" } ?? "", summary.meanScore?.text ?? "", initials(department.name),
    ]
    return cells.joined(separator: ",") + "\n"
  }

  private static func items(
    _ disclosure: Disclosure
  ) -> [(place: Int, kind: Character, code: String?, name: String, fen: Int64?)] {
    var items: [(place: Int, kind: Character, code: String?, name: String, fen: Int64?)] = []
    for (table, kind) in [(TableKind.generalPublic, Character("s")), (.basic, "e")] {
      guard let table = disclosure.table(table) else { continue }
      for row in table.rows where !row.isTotal {
        items.append((items.count, kind, row.code, row.name, table.cell(.total, of: row)?.amount?.fen.stored))
      }
    }
    for project in disclosure.projects {
      items.append((items.count, "p", nil, project.name, project.approved?.fen.stored))
      for indicator in project.indicators { items.append((items.count, "i", nil, indicator.name, nil)) }
    }
    return items
  }

  /// The first letter of every character's first reading, letters and digits as they are.
  private static func initials(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.compactMap { scalar in
          scalar.isASCII
            ? (scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil)
            : Pinyin.readings(of: scalar).first?.unicodeScalars.first
        }))
  }

  private static func quoted(_ text: String) -> String {
    "\"" + String(text.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }) + "\""
  }

  /// Bytes as PostgreSQL reads them.
  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = Array("\\x".utf8)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

import Catalogues
import Browser
import Console
import Library
import Reconciliation

extension GrowthShape {
  /// What a package is made of.
  static let packages: [GrowthShape] = [
    ("package: rows", "tables/b03.csv", counted("code,name,合计\n", "201#,甲#,1\n")),
    ("package: rows of one code", "tables/b03.csv", repeated("code,name,合计\n", "201,甲,1\n")),
    ("package: rows without a code", "tables/b03.csv", counted("code,name,合计\n", ",甲#,1\n")),
    ("package: columns", "tables/b03.csv", counted("code,name", ",合计#")),
    ("package: quotation marks", "tables/b03.csv", repeated("code,name,合计\n201,\"", "\"\"", "\",1\n")),
    ("package: a cell of lines", "tables/b03.csv", repeated("code,name,合计\n201,\"", "甲\n", "\",1\n")),
    ("package: blank lines", "tables/b03.csv", repeated("code,name,合计\n", "\r\n", "201,甲,1\n")),
    ("package: members", "datapackage.json", counted("{", "\"a#\":1,", "\"b\":2}")),
    (
      "package: resources", "datapackage.json",
      counted(descriptor, ",{\"name\":\"b#\",\"path\":\"tables/b#.csv\"}", "]}")
    ),
    (
      "package: resources that are one", "datapackage.json",
      repeated(descriptor, ",{\"name\":\"b\",\"path\":\"tables/b03.csv\"}", "]}")
    ),
    ("package: brackets", "datapackage.json", repeated("", "[")),
    ("package: escapes", "datapackage.json", repeated("{\"title\":\"", "\\n\\u4e2d", "\"}")),
  ].map { name, file, make in GrowthShape(name, make) { package(file, $0) } }

  private static let descriptor = """
    {"profile":"tabular-data-package","name":"jia","title":"甲局部门预算","mingzhang":{"department":{"name":"甲局"},
    "region":{"name":"乙县"},"year":2025,"kind":"budget"},"resources":[{"name":"b03","path":"tables/b03.csv",
    "title":"支出总表","mingzhang":{"table":3,"kind":"expenditure","unit":"万元"}}
    """

  private static func package(_ file: String, _ bytes: [UInt8]) {
    let files = MemoryFiles([
      PackageFile(path: file, bytes: bytes),
      PackageFile(path: "datapackage.json", bytes: Array((descriptor + "]}").utf8)),
      PackageFile(path: "tables/b03.csv", bytes: Array("code,name,合计\n201,甲,1\n".utf8)),
    ])
    var reader = PackageReader(files: files, folder: "")
    guard let disclosure = try? reader.read() else { return }
    _ = Reconciler().check(disclosure)
  }

  /// What a user writes and types.
  static let typed: [GrowthShape] = [
    GrowthShape("configuration: settings", repeated("", "theme = dark\n")) { _ = Configuration(text($0)) },
    GrowthShape("configuration: what is wrong", counted("", "key.a# = b#\n")) { _ = Configuration(text($0)) },
    GrowthShape("configuration: keys of a command", counted("key.search =", " a#")) { _ = Configuration(text($0)) },
    GrowthShape("configuration: blanks", repeated("theme = ", " ")) { _ = Configuration(text($0)) },
    GrowthShape("marks", counted("", "990001-001,2024,spending,,#,final,甲,乙\n")) { bytes in
      let marks = Marks(
        text(bytes).split(separator: "\n").compactMap { line in
          Mark(fields: line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) })
        })
      _ = marks.merging(marks, since: Marks())
    },
    GrowthShape("path: parts", repeated("", "甲/")) { path in
      _ = try? PathResolver(text(path), in: HeldCatalogue([]))
    },
    GrowthShape("path: one part", repeated("", "甲")) { path in
      _ = try? PathResolver(text(path), in: PackageLibrary.embedded.catalogue)
    },
    GrowthShape("search: a paste", repeated("", "甲")) { typed in paste(typed, after: "/") },
    GrowthShape("search: letters", repeated("", "a")) { typed in paste(typed, after: "/") },
    GrowthShape("search: words", repeated("", "a ")) { typed in paste(typed, after: "/") },
    GrowthShape("filter: words", counted("", "a# ")) { typed in paste(typed, after: "&") },
    GrowthShape("filter: comparisons", repeated("", "a>1 ")) { typed in paste(typed, after: "&") },
    GrowthShape("filter: one comparison", repeated(">", "1")) { typed in paste(typed, after: "&") },
    GrowthShape("palette: a path", repeated("", "甲/")) { typed in paste(typed, after: ":") },
    GrowthShape("palette: letters", repeated("", "a")) { typed in paste(typed, after: ":") },
    GrowthShape("keys: a note typed", repeated("", "甲")) { typed in
      var line = LineEditor()
      for scalar in text(typed).unicodeScalars { _ = line.take(.character(scalar)) }
      for width in [20, 80, 200] { _ = line.view(width: width) }
    },
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The embedded library with something typed in it, to the frame.
  private static func paste(_ bytes: [UInt8], after key: Unicode.Scalar) {
    var program = Program(
      knownLibrary: KnownLibrary(catalogue: PackageLibrary.embedded.catalogue), options: Options(language: .chinese),
      size: Size(width: 120, height: 40))
    _ = program.handle(.key(.character(key)))
    _ = program.type(text(bytes))
    _ = program.frame()
  }
}

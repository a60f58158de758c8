import TestSupport
import Foundation
import Testing

/// Folders of files: which are read, in which order, and what is said of them all.
struct ImportFolderTests {
  let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  private func put(_ text: String, at name: String) throws {
    let file = URL(fileURLWithPath: folder.path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func objects(_ run: CommandLine) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `every readable file below a folder is read, sorted, each once`() throws {
    let final = try ImportFolder.document
    let budget = try String(contentsOf: ImportFolder.fixture("budget.txt"), encoding: .utf8)
    try put(final, at: "in/b/final.txt")
    try put(budget, at: "in/a.txt")
    // Passed over: hidden files, packages of a library, pictures, and a link that leads back.
    try put(final, at: "in/.hidden.txt")
    try put(final, at: "in/package/datapackage.json")
    try put(final, at: "in/package/tables/t.csv")
    try put("\u{89}PNG", at: "in/picture.png")
    try Data([0x89, 0x50, 0x4E, 0x47]).write(to: URL(fileURLWithPath: folder.path("in/picture.png")))
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/b/loop"), withDestinationPath: folder.path("in"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/same.txt"), withDestinationPath: folder.path("in/a.txt"))

    let arguments = ["import", folder.path("in"), "--into", folder.library]
    let trial = try CommandLine(arguments + ["--dry-run", "--report", "json"])
    #expect(trial.errors.isEmpty)
    #expect(
      try objects(trial).map { $0["file"] as? String } == [folder.path("in/a.txt"), folder.path("in/b/final.txt")])

    let run = try CommandLine(arguments)
    #expect(run.status == 1)
    #expect(run.output.contains("\n读了 2 份，其中 1 份有未读的部分；略过 1 个图片、压缩包等；表内等式 "))
    let english = try CommandLine(arguments + ["--dry-run", "--lang", "en"])
    #expect(
      english.output.contains(
        "\n2 documents read, 1 of them not completely; 1 picture, archive or the like passed over; "))
    #expect(folder.contents().keys.count { $0.hasSuffix("datapackage.json") } == 2)
  }

  @Test func `what is no disclosure in a folder is said and does not stop the others`() throws {
    try put("你好。\n", at: "in/letter.txt")
    try put(try String(contentsOf: ImportFolder.fixture("budget.txt"), encoding: .utf8), at: "in/z.txt")
    let run = try CommandLine(["import", folder.path("in"), "--into", folder.library])
    #expect(run.status == 1)
    #expect(run.errors.contains("letter.txt：在 1 段文字中没有找到报表"), "\(run.errors)")
    #expect(run.output.contains("1 份没有读成"))
    // What cannot be read stands first on the page at the end; the budget, of which nothing is left out, does not stand there.
    let page = run.output.split(separator: "\n").drop { !$0.hasPrefix("要看一眼的") }
    #expect(page.first == "要看一眼的 1 份：" && page.dropFirst().first?.contains("letter.txt：") == true, "\(page)")
    #expect(folder.contents().keys.count { $0.hasSuffix("datapackage.json") } == 1)
  }

  @Test func `what the library holds already is told together, and is no failure to read`() throws {
    try put("你好。\n", at: "in/letter.txt")
    try put(try ImportFolder.document, at: "in/a.txt")
    _ = try CommandLine(["import", folder.path("in"), "--into", folder.library])
    let again = try CommandLine(["import", folder.path("in"), "--into", folder.library])
    #expect(again.status == 1)
    #expect(again.output.contains("1 份没有读成；1 份已有，未替换；"), "\(again.output)")
    let page = again.output.split(separator: "\n").drop { !$0.hasPrefix("要看一眼的 1 份") }
    #expect(page.count == 3 && page.last == "另有 1 份部门库中已有，未替换；要替换请加 --replace。", "\(page)")
  }

  @Test func `of many files that need a look twenty are named, what lacks most first`() throws {
    for number in 10...35 { try put("你好。\n", at: "in/\(number).txt") }
    try put(try ImportFolder.document, at: "in/00.txt")
    try put("", at: "in/40.txt")
    let run = try CommandLine(["import", folder.path("in"), "--dry-run", "--lang", "en"])
    let page = run.output.split(separator: "\n").drop { !$0.hasSuffix("files need a look:") }.map(String.init)
    #expect(
      page.count == 22 && page.first == "28 files need a look:" && page.last == "  … and 8 more, see above", "\(page)")
    #expect(page.dropFirst().first?.contains("/40.txt: The file is empty") == true)
    #expect(
      page.dropFirst(2).first?.contains("/00.txt: ") == true && page.dropFirst(3).first?.contains("/10.txt") == true)
  }

  @Test func `a line of JSON has these keys in this order`() throws {
    let run = try CommandLine(["import", try folder.putDocument(), "--dry-run", "--report", "json"])
    #expect(run.status == 1)
    let object = try #require(try objects(run).first)
    #expect(object["department"] as? String == "陵川县示例事务局")
    #expect(object["region"] as? String == "陵川县")
    #expect(object["year"] as? Int == 2024)
    #expect(object["kind"] as? String == "final")
    let tables = try #require(object["tables"] as? [[String: Any]])
    #expect(Set(tables.flatMap(\.keys)) == ["number", "title", "page", "rows", "unit", "structure"])
    let unread = try #require(object["unread"] as? [[String: Any]])
    #expect(unread.first?["reason"] as? String == "unknown-table")
    #expect(unread.first?["numbers"] as? Int == 5)
    let equations = try #require(object["equations"] as? [String: Int])
    let sum = (equations["held"] ?? 0) + (equations["rounding"] ?? 0) + (equations["failed"] ?? 0)
    #expect(equations["checked"] == sum)
    #expect(sum > 3)
    #expect(object["seconds"] is Double)
    let keys = [
      "file", "id", "department", "region", "year", "kind", "tables", "projects", "indicators", "amounts", "unread",
      "doubts", "report", "equations", "seconds",
    ]
    #expect(Set(object.keys) == Set(keys))
    let places = keys.compactMap { run.output.range(of: "\"\($0)\": ")?.lowerBound }
    #expect(places == places.sorted() && places.count == keys.count)
  }

  @Test func `a sum that does not hold is named with its figures`() throws {
    let plain = try CommandLine(["import", try folder.putDocument(), "--dry-run"])
    #expect(plain.output.contains("不符 0（100% 成立）"), "\(plain.output)")
    let wrong = try ImportFolder.document.replacingOccurrences(of: "本年支出合计\t7\t80.00", with: "本年支出合计\t7\t81.00")
    try put(wrong, at: "final.txt")
    let run = try CommandLine(["import", folder.path("final.txt"), "--dry-run"])
    #expect(!run.output.contains("不符 0"))
    #expect(run.output.contains("  ≠ 公开01表《收入支出决算总表》中，本年支出合计为 81.00 万元，"), "\(run.output)")
    let english = try CommandLine(["import", folder.path("final.txt"), "--dry-run", "--lang", "en"])
    #expect(english.output.contains("sums inside its tables: "))
  }

  @Test func `what the document says of itself can be overruled`() throws {
    let file = try folder.putDocument()
    let run = try CommandLine([
      "import", file, "--dry-run", "--department", "阳城县另一局", "--year", "2023", "--kind", "budget",
    ])
    #expect(run.output.contains("  阳城县另一局 2023 预算  "), "\(run.output)")
    for wrong in [["--year", "24"], ["--kind", "plan"], ["--department", ""], ["--report", "xml"]] {
      let run = try CommandLine(["import", file, "--dry-run"] + wrong)
      #expect(run.status == 2)
      #expect(run.errors.contains(wrong[0]) && run.output.isEmpty, "\(run.errors)")
    }
  }

  @Test func `scanned pages: without --ocr it is named, without tesseract its packages`() throws {
    let scan = Repository.path("Tests/DocumentsTests/Fixtures/scanned.pdf")
    let plain = try CommandLine(["import", scan, "--dry-run"])
    #expect(plain.status == 2)
    #expect(plain.errors.contains("2 页全是扫描图像，没有文字。请加 --ocr 再试，须装有 tesseract。"), "\(plain.errors)")

    // A path with poppler's programs and nothing else.
    for program in ["pdftotext", "pdfinfo", "pdfimages", "pdftoppm"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(program), withDestinationPath: "/usr/bin/\(program)")
    }
    let environment = ["PATH": folder.path]
    let chinese = try CommandLine(["import", scan, "--dry-run", "--ocr"], environment: environment)
    #expect(chinese.status == 2)
    #expect(chinese.errors.contains("请安装 tesseract-ocr tesseract-ocr-chi-sim 再试。"), "\(chinese.errors)")
    let english = try CommandLine(["import", scan, "--dry-run", "--ocr", "--lang", "en"], environment: environment)
    #expect(english.errors.contains("Install tesseract-ocr tesseract-ocr-chi-sim and try again."), "\(english.errors)")
  }
}

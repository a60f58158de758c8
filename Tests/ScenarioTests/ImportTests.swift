import TestSupport
import Randomness
import Foundation
import Testing

struct ImportTests {
  let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  private func bringIn(_ arguments: String..., lang: String = "zh") throws -> CommandLine {
    try CommandLine(["import", "--into", folder.library, "--lang", lang] + arguments)
  }

  /// A text in GB18030, by the C library and not by our own tables.
  private func gb18030(_ text: String) throws -> [UInt8] {
    let converter = try #require(iconv_open("GB18030", "UTF-8"))
    try #require(converter != UnsafeMutableRawPointer(bitPattern: -1))
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        _ = iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    try #require(inputLeft == 0)
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }

  @Test func `a document is read, kept, refused a second time and replaced on demand`() throws {
    let file = try folder.putDocument()
    let first = try bringIn(file)
    // Something in it is not read, which is told by 1.
    #expect(first.status == 1)
    #expect(first.errors.isEmpty)
    #expect(first.output.contains("陵川县示例事务局 2024 决算"))
    #expect(first.output.contains("已写入 \(folder.library)/"))
    let kept = folder.contents()
    #expect(kept.keys.contains { $0.hasSuffix("datapackage.json") })

    let second = try bringIn(file)
    #expect(second.status == 1)
    #expect(second.errors.contains("已存在。要替换请加 --replace。"), "\(second.errors)")
    #expect(folder.contents() == kept)

    let third = try bringIn(file, "--replace", lang: "en")
    #expect(third.status == first.status)
    #expect(third.errors.isEmpty)
    #expect(third.output.contains("written to \(folder.library)/"))
    #expect(folder.contents() == kept)
  }

  @Test func `a trial writes nothing and says when the import would be refused`() throws {
    let file = try folder.putDocument()
    let trial = try bringIn(file, "--dry-run")
    #expect(trial.output.contains("试读，未写入"))
    #expect(!trial.output.contains("--replace"))
    #expect(!FileManager.default.fileExists(atPath: folder.library))

    let kept = try bringIn(file)
    #expect(trial.status == kept.status)
    let refused = try bringIn(file, "--dry-run")
    #expect(refused.status == 1)
    #expect(refused.output.contains("已存在；不加 --replace 将不予导入"))
    let english = try bringIn(file, "--dry-run", lang: "en")
    #expect(english.output.contains("is there already; without --replace it would be refused"))
    #expect(!(try bringIn(file, "--dry-run", "--replace")).output.contains("不予导入"))
  }

  @Test func `a missing file and an empty folder are told apart`() throws {
    let missing = folder.path("none.txt")
    let run = try bringIn(missing)
    #expect(run.status == 2)
    #expect(run.errors == "mingzhang: \(missing)：读不了（没有这个文件）。\n")
    let chinese = try bringIn(folder.path)
    #expect(chinese.status == 2)
    #expect(chinese.errors == "mingzhang: \(folder.path)：没有可读的文件。\n")
    let english = try bringIn(folder.path, lang: "en")
    #expect(english.status == 2)
    #expect(english.errors == "mingzhang: \(folder.path): no file to read.\n")
  }

  @Test func `random bytes are no document`() throws {
    let file = folder.path("noise.txt")
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let run = try bringIn(file)
    #expect(run.status == 2)
    #expect(run.errors.contains("既不是 UTF-8 也不是 GB18030"), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.library))
  }

  @Test func `a text without tables is no disclosure`() throws {
    let file = folder.path("letter.txt")
    try Data("你好。\n".utf8).write(to: URL(fileURLWithPath: file))
    let run = try bringIn(file)
    #expect(run.status == 2)
    #expect(run.errors.contains("没有找到报表"), "\(run.errors)")
  }

  @Test func `a copy in GB18030 is read like the one in UTF-8`() throws {
    let file = try folder.putDocument()
    let plain = try bringIn(file, "--dry-run")
    let bytes = Data(try gb18030(try ImportFolder.document))
    #expect(bytes != Data(try ImportFolder.document.utf8))
    try bytes.write(to: URL(fileURLWithPath: file))
    let copy = try bringIn(file, "--dry-run")
    #expect(copy.status == plain.status)
    #expect(copy.output == plain.output)
    #expect(copy.errors.isEmpty)
  }

  @Test func `a library that cannot be written ends with 1`() throws {
    let file = try folder.putDocument()
    // A file stands where the library's folder should be: refused to everybody, root included.
    try Data().write(to: URL(fileURLWithPath: folder.library))
    let run = try bringIn(file)
    #expect(run.status == 1)
    #expect(run.errors.contains("无法写入"), "\(run.errors)")
    #expect(run.errors.contains("不是文件夹"), "\(run.errors)")
  }

  @Test func `a folder that is read-only ends with 1`() throws {
    // Nobody makes folders in /sys, root included.
    let run = try CommandLine(["import", "--into", "/sys/mingzhang", "--lang", "en", try folder.putDocument()])
    #expect(run.status == 1)
    #expect(run.errors.contains("cannot be written: "), "\(run.errors)")
    #expect(run.errors.contains("permission denied") || run.errors.contains("the disk is read-only"), "\(run.errors)")
  }

  @Test func `reasons and places of the report are in the language asked for`() throws {
    let final = try folder.putDocument()
    let chinese = try bringIn(final, "--dry-run")
    #expect(chinese.status == 1)
    #expect(chinese.output.contains("存疑"))
    #expect(chinese.output.contains("/公用经费合计：数字印在另一栏名称之下，已归到合计；请对照原文\n"))
    #expect(chinese.output.contains("（5 个数）：表式不认识，未收录；请看原文\n"))
    let english = try bringIn(final, "--dry-run", lang: "en")
    #expect(english.status == 1)
    #expect(english.output.contains("was taken as the total's; compare the original\n"))
    #expect(english.output.contains("(5 numbers): a table of no known shape, left out; see the original\n"))
  }

  @Test func `a form matched by a near name is doubtful, which is no failure`() throws {
    let budget = ImportFolder.fixture("budget.txt").path
    let chinese = try bringIn(budget, "--dry-run")
    #expect(chinese.status == 0)
    #expect(chinese.output.contains("目标表“百兆线路费”的名称：名称差一两个字而金额相同，视为同一项目；请核对\n"))
    let english = try bringIn(budget, "--dry-run", lang: "en")
    #expect(english.status == 0)
    #expect(english.output.contains("name on the target form 百兆线路费: the name differs by a character or two"))
  }
}

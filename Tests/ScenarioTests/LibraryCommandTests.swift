import TestSupport
import Foundation
import Library
import Testing

struct LibraryCommandTests {
  let folder: ImportFolder
  private let data = Repository.path("Data")

  init() throws { folder = try ImportFolder() }

  private func run(_ arguments: String..., lang: String = "zh") throws -> CommandLine {
    try CommandLine(["library"] + arguments + ["--lang", lang])
  }

  @Test(arguments: [[], ["pack"], ["unpack"], ["info"], ["verify"], ["salvage"]])
  func `every command has help with an example`(command: [String]) throws {
    let run = try CommandLine(["library"] + command + ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example: mingzhang library"))
  }

  /// How many documents the default library holds.
  private let held = PackageLibrary.embedded.catalogue.documentCount

  @Test func `a folder is packed, looked at, browsed, and unpacked again`() throws {
    // given
    let file = folder.path("county.sqlite")
    let packed = try run("pack", data, file)
    #expect((packed.status, packed.output, packed.errors) == (0, "\(file)：\(held) 份\n", ""))

    // then it says what it holds, and is whole
    let departments = PackageLibrary.embedded.catalogue.departmentCount
    let info = try run("info", file, lang: "en")
    #expect(
      info.output.contains(
        "departments  \(departments)\nyears        2021–2026\n"), "\(info.output)"
    )
    #expect(try run("info", file).output.contains("年度　　2021–2026\n"))
    let verified = try run("verify", file)
    #expect((verified.status, verified.output) == (0, "\(file)：\(held) 份中 \(held) 份完好，0 处问题\n"))

    // then it is a library like any other, by option and by environment
    let listed = try CommandLine(["list", "--library", file])
    let embedded = try CommandLine(["list"])
    #expect(listed.status == 0 && listed.output.contains("泽州县行政审批服务管理局"))
    #expect(listed.output.split(separator: "\n").count == embedded.output.split(separator: "\n").count)
    let path = "泽州/2024/决算/支出/201"
    let shown = try CommandLine(["show", path], environment: ["MINGZHANG_LIBRARY": file])
    #expect(shown.output == (try CommandLine(["show", path]).output))

    // then the folder it becomes has the same packages
    let out = folder.path("out")
    #expect(try run("unpack", file, out, lang: "en").output == "\(out): \(held) documents\n")
    for name in ["140525-023/2024-final/datapackage.json", "140522-042/2024-budget.corrections.csv"] {
      #expect(
        FileManager.default.contents(atPath: out + "/" + name)
          == FileManager.default.contents(atPath: data + "/" + name), "\(name)")
    }
  }

  @Test func `nothing is overwritten without --replace`() throws {
    let file = folder.path("county.sqlite")
    _ = try run("pack", data, file)
    let refused = try run("pack", data, file)
    #expect((refused.status, refused.errors) == (1, "mingzhang: \(file) 已存在。要替换请加 --replace。\n"))
    #expect(try run("pack", data, file, "--replace").status == 0)
    let out = try run("unpack", file, data, lang: "en")
    #expect((out.status, out.errors) == (1, "mingzhang: \(data): is there already. Add --replace to replace it.\n"))
  }

  @Test func `damage is named, and what is whole is saved`() throws {
    let file = folder.path("county.sqlite")
    _ = try run("pack", data, file)
    var bytes = try #require(FileManager.default.contents(atPath: file))
    let place = try #require(bytes.range(of: Data("1,564.71".utf8)))
    bytes.replaceSubrange(place, with: Data("1,564.72".utf8))
    try bytes.write(to: URL(fileURLWithPath: file))
    let verified = try run("verify", file)
    #expect(verified.status == 1)
    #expect(verified.output == "\(file)：\(held) 份中 \(held - 1) 份完好，1 处问题\n")
    let message = "mingzhang: \(file)/140525-023/2024-final：内容与写入时不同。请从原文件重新导入，或用 mingzhang library salvage 救出其余的。\n"
    #expect(verified.errors == message)
    let saved = folder.path("saved.sqlite")
    let salvage = try run("salvage", file, saved)
    #expect((salvage.status, salvage.output, salvage.errors) == (1, "\(saved)：救出 \(held - 1) 份，缺 1 份\n", message))
    #expect(try run("verify", saved).status == 0)
  }

  @Test(arguments: [
    (["info", "/nonexistent/a.sqlite"], 2, "没有这个文件"), (["verify", "/dev/null/a"], 2, "没有这个文件"),
    (["pack", "/nonexistent", "/tmp/never.sqlite"], 2, "没有这个文件夹"),
    (["pack", "EMPTY", "/nonexistent/never.sqlite"], 2, "没有数据包"), (["pack"], 2, "folder"),
    (["pack", "DATA", "/nonexistent/never.sqlite"], 1, "无法写入"),
  ]) func `a wrong call says what is wrong`(arguments: [String], status: Int, text: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    let places = ["EMPTY": folder.path("empty"), "DATA": data]
    let run = try CommandLine(["library"] + arguments.map { places[$0] ?? $0 })
    #expect(run.status == Int32(status), "\(run.errors)")
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test func `a document is imported into a library file, which is refused and replaced like a folder's package`()
    throws
  {
    let file = folder.path("province.sqlite")
    let document = try folder.putDocument()
    func bringIn(_ more: String...) throws -> CommandLine {
      try CommandLine(["import", document, "--into", file] + more)
    }
    let trial = try bringIn("--dry-run")
    #expect(trial.output.contains("试读，未写入"))
    #expect(!FileManager.default.fileExists(atPath: file))
    let first = try bringIn()
    #expect(first.output.contains("已写入 \(file)/"), "\(first.output) \(first.errors)")
    let refused = try bringIn()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("已存在。要替换请加 --replace。"), "\(refused.errors)")
    #expect(try bringIn("--dry-run").output.contains("已存在；不加 --replace 将不予导入"))
    #expect(try bringIn("--replace").output.contains("已写入"))
    #expect(try run("verify", file, lang: "en").output.hasPrefix("\(file): 1 of 1 document whole"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(kept == ["final.txt", "province.sqlite"])
    // The document lies beside the figures.
    let out = folder.path("out")
    #expect(try run("unpack", file, out).status == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: out)
    #expect(names.contains { $0.hasSuffix("/document.txt") })
  }

  @Test func `a file and a folder are joined, the first one wins, and what is there twice is named`() throws {
    let file = folder.path("county.sqlite")
    _ = try run("pack", data, file)
    let joined = try CommandLine(["list", "--library", file, "--library", data])
    #expect(joined.status == 1)
    #expect(
      joined.errors.contains(
        "140525-023/2024/final 有两份：采用 \(file)/140525-023/2024-final，不用 \(data)/140525-023/2024-final。"),
      "\(joined.errors)")
    let alone = try CommandLine(["list", "--library", file])
    #expect(joined.output == alone.output)
    let again = try CommandLine(["list", "--library", file, "--library", file])
    #expect(again.status == 0)
  }
}

import Foundation
import Library
import Testing

struct CommandLineTests {
  @Test func `without a terminal it names show and ends with 2`() throws {
    let run = try CommandLine([])
    #expect(run.status == 2)
    #expect(run.errors == "mingzhang: 这里不是终端；打印请用 mingzhang show 路径。\n")
    #expect(run.output.isEmpty)
  }

  @Test func `show prints an item with every table that names it`() throws {
    let run = try CommandLine(["show", "泽州/2024/决算/支出/201/20103/2010306"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("2010306 政务公开审批"))
    #expect(run.output.contains("962.12"))
    for table in ["公开02表", "公开03表", "公开05表"] { #expect(run.output.contains(table), "\(table)") }
  }

  @Test(arguments: ["泽州/2024/决算/支出/201", "140525-023/2024/final/spending/201"])
  func `paths may be in either language`(path: String) throws {
    let run = try CommandLine(["show", path, "--format", "csv"])
    #expect(run.status == 0)
    #expect(run.output.contains("201 一般公共服务支出,\"1,297.04\",829.16,467.89"))
  }

  @Test(arguments: [
    (["show", "行政审批"], 2, "可以指几个部门"), (["show", "北京"], 2, "没有叫“北京”的部门"),
    (["show", "泽州/1999"], 2, "没有“1999”年度的文件"), (["show", "泽州/2024/收益"], 2, "路径中不能写“收益”"),
    (["show", "泽州/支出/299"], 2, "没有科目“299”"), (["show", "泽州/项目/修路"], 2, "没有叫“修路”的项目"),
    (["show", "泽州/报表/99"], 2, "没有报表“99”"), (["show", "阳城/决算"], 2, "没有这份决算"),
    (["show", "泽州/总览/201"], 2, "之下没有下一级"), (["show", "--format", "xml"], 2, "xml"), (["fly"], 2, "fly"),
    (["--library", "/nonexistent/library", "list"], 2, "list"),
    (["list", "--library", "/nonexistent/library"], 2, "/nonexistent/library"),
  ])
  func `a wrong call says what is wrong and what can be done`(arguments: [String], status: Int, text: String) throws {
    let run = try CommandLine(arguments)
    #expect(run.status == Int32(status), "\(run.errors)")
    #expect(run.errors.contains(text), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `list names every disclosure`() throws {
    let run = try CommandLine(["list"])
    #expect(run.status == 0)
    #expect(run.output.contains("泽州县行政审批服务管理局"))
    #expect(run.output.contains("阳城县行政审批服务管理局"))
    let json = try CommandLine(["list", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["disclosures"] as? [[String: Any]])?.count ?? 0 == PackageLibrary.embedded.catalogue.documentCount)
  }

  @Test(arguments: [[], ["browse"], ["list"], ["show"], ["export"], ["import"], ["check"], ["library"]])
  func `every command has help with an example`(command: [String]) throws {
    let run = try CommandLine(command + ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example"))
  }

  @Test func `export gives what the documents publish`() throws {
    let run = try CommandLine(["export", "--format", "json"])
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let disclosures = try #require(object?["disclosures"] as? [[String: Any]])
    let final = try #require(disclosures.first { $0["id"] as? String == "140525-023/2024/final" })
    #expect((final["tables"] as? [Any])?.count == 10)
    #expect((final["projects"] as? [Any])?.count == 8)
  }

  @Test func `output that cannot be written is said and ends with 1`() throws {
    let run = try CommandLine(["list"], outputFile: "/dev/full")
    #expect(run.status == 1)
    #expect(run.errors == "mingzhang: 写不出来（磁盘已满）。\n")
    let english = try CommandLine(["list"], environment: ["LANG": "C"], outputFile: "/dev/full")
    #expect(english.status == 1)
    #expect(english.errors == "mingzhang: the output cannot be written (the disk is full).\n")
  }

  @Test func `check prints one finding a line with the keys of the contract`() throws {
    // given
    let run = try CommandLine(["check", "--format", "json"])

    // then: contradictions were found
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count > 30)
    for line in lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(
        Set(object.keys) == [
          "rule", "severity", "disclosure", "message", "stated", "computed", "difference", "tolerance",
          "evidence", "places",
        ])
      let message = try #require(object["message"] as? [String: String])
      #expect(Set(message.keys) == ["zh", "en"])
      let places = try #require(object["places"] as? [[String: Any]])
      #expect(!places.isEmpty)
      #expect(places.allSatisfy { Set($0.keys) == ["path", "table", "row", "column", "text"] })
    }
  }

  @Test(arguments: ["-", "/dev/stdout", "/dev/fd/1"])
  func `an export goes to standard output where it is named, and into no file`(output: String) throws {
    let folder = try ImportFolder()
    let run = try CommandLine(
      ["export", "泽州/2024/决算/支出", "--format", "csv", "--output", output],
      folder: URL(fileURLWithPath: folder.path))
    #expect(run.status == 0)
    #expect(run.output.contains("201,\u{3000}一般公共服务支出,1297.04,") && !run.output.contains("已写入"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `an export goes into a pipe, and a folder of files does not`() throws {
    let folder = try ImportFolder()
    let pipe = folder.path("p.csv")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/cat")
    reader.arguments = [pipe]
    let output = Pipe()
    reader.standardOutput = output
    try reader.run()
    let run = try CommandLine(["export", "泽州/2024/决算/支出", "--format", "csv", "--output", pipe])
    #expect(run.status == 0 && run.output.isEmpty)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("201,\u{3000}一般公共服务支出,1297.04,"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["p.csv"])
    let refused = try CommandLine(["export", "--format", "fdp", "--output", "-"])
    #expect(refused.status == 2 && refused.errors.contains("fdp 是一个文件夹"))
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `a document comes from standard input`(name: String) throws {
    let folder = try ImportFolder()
    let run = try CommandLine(
      ["import", name, "--into", folder.library], inputFile: try folder.putDocument())
    // One of its tables is of no known shape.
    #expect(run.status == 1, "\(run.errors)")
    #expect(folder.contents().keys.contains { $0.hasSuffix("datapackage.json") })
    let empty = try CommandLine(["import", name, "--into", folder.library])
    #expect(empty.status == 2 && empty.errors.contains(name))
  }
}

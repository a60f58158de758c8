import TestSupport
import Foundation
import Pseudoterminal
import TerminalEmulator
import Testing

/// Files and the clipboard, by the built program.
@Suite(.serialized)
struct TakeHomeTests {
  private let home: ImportFolder

  init() throws { home = try ImportFolder() }

  private var environment: [String: String] {
    ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path, "XDG_STATE_HOME": home.path("state")]
  }

  private func start(_ path: String, folder: String? = nil, _ more: [String: String] = [:]) throws -> EmulatedProgram {
    try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: ["--lang", "zh", "--at", path],
      environment: environment.merging(more) { $1 }, width: 160, height: 30, folder: folder ?? home.path)
  }

  private func command(_ arguments: String...) throws -> CommandLine {
    try CommandLine(arguments, environment: environment, folder: URL(filePath: home.path))
  }

  private func files(_ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(ending) }.sorted()
  }

  @Test func `marks become minutes, each time under a new name`() throws {
    let program = try start("泽州/2024/决算/项目")
    #expect(program.wait(for: "▸5项目"))
    program.type("a房租为何只用五成？\r")
    #expect(program.wait(for: "笔记已记下"))
    program.type("x1")
    #expect(program.wait(for: "已写入 "))
    program.type("jx1")
    #expect(program.wait(for: "-2.md"))
    program.type("Q")
    #expect(program.end() == .exited(0))
    let names = try files(".md")
    #expect(names.count == 2)
    let text = try String(
      contentsOfFile: home.path(try #require(names.first { !$0.hasSuffix("-2.md") })), encoding: .utf8)
    #expect(text.hasPrefix("# 会议纪要\n\n- 日期: 20"))
    for part in [
      "## 1. 房租费", "- 路径: 泽州县行政审批服务管理局/2024/决算/项目", "- 预算: 240.00 万元", "- 决算: 136.613302 万元",
      "- 出处: 来源 自评报告“房租费” 自评结果", "- 笔记: 房租为何只用五成？",
    ] { #expect(text.contains(part), "\(part)") }
    // The same without the screen.
    let printed = try command("export", "--format", "md", "--lang", "zh").output
    #expect(printed == text, "\(printed)\n----\n\(text)")
  }

  @Test func `where the folder cannot be written the home folder is taken, and it is said`() throws {
    // Nobody makes files in /sys, root included.
    let program = try start("泽州/2024/决算/支出", folder: "/sys/kernel")
    #expect(program.wait(for: "▸2支出"))
    program.type("x5")
    #expect(program.wait(for: "当前文件夹不能写，已写入 "))
    let name = try #require(try files(".csv").first)
    let bytes = try #require(FileManager.default.contents(atPath: home.path(name)))
    #expect(bytes.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("201 一般公共服务支出,\"1,297.04\""))
  }

  @Test(arguments: [
    ("7", ".md", "**C4**"), ("8", ".csv", "C4,"), ("9", ".json", "\"rule\":\"C4\""), ("4", ".md", "| C4 |"),
    ("6", ".json", "\"C4\""),
  ])
  func `findings and tables are taken home in every form`(key: String, ending: String, text: String) throws {
    let program = try start("泽州/2024/决算/核对")
    #expect(program.wait(for: "▸6核对"))
    #expect(program.wait(for: "不一致 4"))
    program.type("x" + key)
    #expect(program.wait(for: "已写入 "))
    let name = try #require(try files(ending).first)
    #expect(try String(contentsOfFile: home.path(name), encoding: .utf8).contains(text))
  }

  @Test(arguments: [
    ("泽州/2024/决算/支出", "▸2支出", "k", "1564.7"), ("泽州/2024/决算/核对", "不一致 4", "", "30"),
  ])
  func `lists and findings are taken home as workbooks whose numbers are numbers`(
    path: String, ready: String, keys: String, number: String
  ) throws {
    let program = try start(path)
    #expect(program.wait(for: ready))
    // The workbooks stand at the end: minutes, the list, findings.
    program.type("x\u{1B}OF" + keys + "\r")
    #expect(program.wait(for: "已写入 "), "\(program.screen.rows)")
    let file = home.path(try #require(try files(".xlsx").first))
    let unpack = Process()
    (unpack.executableURL, unpack.arguments) = (
      URL(filePath: "/usr/bin/unzip"), ["-p", file, "xl/worksheets/sheet1.xml"]
    )
    let pipe = Pipe()
    unpack.standardOutput = pipe
    try unpack.run()
    let sheet = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    unpack.waitUntilExit()
    #expect(sheet.contains("<v>\(number)"), "\(sheet.prefix(3000))")
  }

  @Test(arguments: [
    ([:], "\u{1B}]52;c;", "\u{7}"), (["TMUX": "/tmp/x,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;", "\u{7}\u{1B}\\"),
    (["STY": "1.x"], "\u{1B}P\u{1B}]52;c;", "\u{1B}\\"),
  ])
  func `the row copied arrives at the terminal`(more: [String: String], before: String, after: String) throws {
    let program = try start("泽州/2024/决算/支出/201/20103/2010306", more)
    #expect(program.wait(for: "▸2支出"))
    program.type("y")
    #expect(program.wait(for: "已复制所选行、来源与路径: 2010306 政务公开审批"))
    let text = String(decoding: program.transcript, as: UTF8.self)
    let start = try #require(text.range(of: before))
    let end = try #require(text.range(of: after, range: start.upperBound..<text.endIndex))
    // What screen gets comes in pieces.
    var base64 = String(text[start.upperBound..<end.lowerBound])
    if more["STY"] != nil {
      let rest = text[end.upperBound...]
      base64 =
        ([Substring(base64)] + rest.components(separatedBy: "\u{1B}P").dropFirst().prefix(4).map { Substring($0) })
        .map { $0.components(separatedBy: "\u{1B}\\")[0] }.joined()
      base64 = base64.components(separatedBy: "\u{7}")[0]
    }
    let copied = String(decoding: try #require(Data(base64Encoded: base64)), as: UTF8.self)
    #expect(copied.hasPrefix("2010306 政务公开审批 · 决算 962.12 万元"))
    #expect(copied.hasSuffix("\n泽州县行政审批服务管理局/2024/决算/支出/201/20103/2010306"))
  }

  @Test func `a fiscal data package is a folder that is never overwritten`() throws {
    let first = try command("export", "--format", "fdp", "--output", "package", "--lang", "zh")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("已写入 /") && first.output.hasSuffix("/package\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path("package"))
    #expect(Set(names) == ["datapackage.json", "spending.csv", "projects.csv"])
    // Into a folder that is there, under a name with the day.
    let second = try command("export", "阳城", "--format", "fdp", "--output", "package", "--lang", "en")
    #expect(second.output.hasPrefix("written to /") && second.output.contains("/package/mingzhang-fdp-20"))
  }

  @Test func `a table is printed, or written beside what is there`() throws {
    let printed = try command("export", "泽州/2024/决算/项目", "--format", "csv", "--lang", "zh")
    #expect(printed.status == 0)
    #expect(printed.output.contains("项目,年初,执行,"))
    let written = try command("export", "泽州/2024/决算/项目", "--format", "md", "--output", "p.md", "--lang", "zh")
    #expect(written.output.hasSuffix("/p.md\n"))
    let again = try command("export", "泽州/2024/决算/项目", "--format", "md", "--output", "p.md", "--lang", "zh")
    #expect(again.output.hasSuffix("/p-2.md\n"))
    #expect(try String(contentsOfFile: home.path("p.md"), encoding: .utf8).contains("| 房租费 | 240.00 |"))
  }

  @Test(arguments: [
    (["--format", "md"], 1, "没有记录：先在浏览时按空格标记。"), (["记录", "--format", "json"], 1, "没有记录"),
    (["--output", "/nonexistent/x.json"], 1, "无法写入 /nonexistent/x.json：不存在"),
    (["北京", "--format", "csv"], 2, "没有叫“北京”的部门"), (["--format", "pdf"], 2, "pdf"),
  ])
  func `an export that cannot be made says why`(arguments: [String], status: Int, text: String) throws {
    let run = try CommandLine(
      ["export", "--lang", "zh"] + arguments, environment: environment, folder: URL(filePath: home.path))
    #expect(run.status == Int32(status))
    #expect(run.errors.contains(text), "\(run.errors)")
  }
}

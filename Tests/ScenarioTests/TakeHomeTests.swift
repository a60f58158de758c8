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
    program.type("xkl\r")
    #expect(program.wait(for: "已写入 "))
    program.type("jxkl\r")
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
      "- 出处: 来源 自评报告“房租费” 自评结果", "- 问题: 房租为何只用五成？", "- 核对: 提示 D1: ",
    ] { #expect(text.contains(part), "\(part)") }
    // The same without the screen.
    let printed = try command("export", "--format", "md", "--lang", "zh").output
    #expect(printed == text, "\(printed)\n----\n\(text)")
  }

  @Test func `where the folder cannot be written the home folder is taken, and it is said`() throws {
    // Nobody makes files in /sys, root included.
    let program = try start("泽州/2024/决算/支出", folder: "/sys/kernel")
    #expect(program.wait(for: "▸2支出"))
    program.type("xl\r")
    #expect(program.wait(for: "当前文件夹不能写，已写入 "))
    let name = try #require(try files(".csv").first)
    let bytes = try #require(FileManager.default.contents(atPath: home.path(name)))
    #expect(bytes.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("201,\u{3000}一般公共服务支出,1297.04,"))
  }

  @Test(arguments: [
    ("lll\r", ".md", "| 1 | C4 | 不一致 |"), ("llll\r", ".csv", "C4,"), ("h\r", ".json", "\"rule\":\"C4\""),
    ("l\r", ".html", "<td>C4</td>"), ("kll\r", ".md", "| C4 |"), ("klll\r", ".json", "\"C4\""),
    ("6", ".txt", "▸6核对"), ("jjjh\r", ".svg", "<svg "), ("jjjl\r", ".html", "<svg "),
    ("jjl\r", ".md", "## 六、待答问题"),
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
    ("泽州/2024/决算/支出", "▸2支出", "", "1564.7"), ("泽州/2024/决算/核对", "不一致 4", "ll", "30"),
  ])
  func `lists and findings are taken home as workbooks whose numbers are numbers`(
    path: String, ready: String, keys: String, number: String
  ) throws {
    let program = try start(path)
    #expect(program.wait(for: ready))
    program.type("x" + keys + "\r")
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
    program.type("Y")
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

  @Test func `minutes become a document for word processors, or the program that is missing is named`() throws {
    let program = try start("泽州/2024/决算/项目")
    #expect(program.wait(for: "▸5项目"))
    program.type(" 8")
    #expect(program.wait(for: "▸8记录"))
    program.type("x1")
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") {
      #expect(program.wait(for: "已写入 "))
      let name = try #require(try files(".docx").first)
      #expect(FileManager.default.contents(atPath: home.path(name))?.prefix(2) == Data("PK".utf8))
    } else {
      #expect(program.wait(for: "写 .docx 要用 pandoc，未找到；请安装 pandoc"))
    }
    program.type("Q")
    #expect(program.end() == .exited(0))
    // Without any program on the path the command says the same, and writes nothing.
    var bare = environment
    bare["PATH"] = "/nonexistent"
    let run = try CommandLine(
      ["export", "--format", "docx", "--lang", "zh"], environment: bare, folder: URL(filePath: home.path))
    #expect(run.status == 1 && run.errors.contains("apt install pandoc") && run.output.isEmpty, "\(run.errors)")
    let page = try command("export", "--format", "html", "--title", "某会<纪要>", "--date", "今天", "--lang", "zh")
    #expect(page.output.contains("<title>某会&lt;纪要&gt;</title>") && page.output.contains("<td>今天</td>"))
  }

  @Test func `a paper for review has its parts, each figure with its source, in every form`() throws {
    let run = try command("report", "泽州/2024", "--format", "md", "--output", "r.md", "--meeting", "审议会", "--lang", "zh")
    #expect(run.status == 0 && run.output.hasSuffix("/r.md\n"), "\(run.errors)")
    let text = try String(contentsOfFile: home.path("r.md"), encoding: .utf8)
    for part in [
      "# 泽州县行政审批服务管理局 2024 年度审阅材料", "- 会议: 审议会", "## 一、概况", "| 　基本支出 |  | 1,096.83 |",
      "| 公开03表 第1行 |", "## 二、变化", "部门库中没有上一年度的文件；下列变化据正文。", "| 正文“一、收入支出决算总体情况说明” 第2句 |",
      "## 三、执行", "年初预算 1,899.14 万元，决算 1,564.71 万元，差额 -334.43 万元，完成 82.39%。", "## 四、项目与绩效",
      "| 新开办企业免费刻章经费 | 企业刻章数 | ≥1519户 | 1320 | 7 / 8 | 未达 |", "## 五、核对发现", "不一致 4 处，提示 27 条。",
      "1,609.53 + 110.91 + 51.72 + 96.98 = 1,869.14 ≠ 1,899.14", "## 六、待答问题",
      "相差 30.00 万元。请核实并更正或说明。", "（同类共 8 处，见第五部分）请说明。",
    ] { #expect(text.contains(part), "\(part)") }
    let book = try command("report", "泽州/2024", "--format", "xlsx", "--output", "r.xlsx", "--lang", "en")
    #expect(book.status == 0, "\(book.errors)")
    #expect(FileManager.default.contents(atPath: home.path("r.xlsx"))?.prefix(2) == Data("PK".utf8))
  }

  @Test func `papers of a whole library go into a folder, a file each, over nothing`() throws {
    try FileManager.default.createDirectory(atPath: home.path("papers"), withIntermediateDirectories: true)
    // A library of two: the whole of the one within the program takes its time.
    let data = Repository.file("Data").path
    for package in ["140525-023", "140522-042"] {
      try FileManager.default.createDirectory(atPath: home.path("few"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(data)/\(package)", toPath: home.path("few/\(package)"))
    }
    for _ in 0..<2 {
      let run = try command(
        "report", "--all", "--format", "html", "--output", "papers", "--lang", "zh", "--library", home.path("few"))
      #expect(run.status == 0, "\(run.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path("papers"))
    #expect(
      names.count == 4 && names.contains { $0.contains("泽州") } && names.contains { $0.contains("阳城") }, "\(names)")
    for arguments in [["report"], ["report", "泽州", "--all"], ["report", "--all", "--output", "-"]] {
      let run = try CommandLine(arguments, environment: environment, folder: URL(filePath: home.path))
      #expect(run.status == 2, "\(arguments)")
    }
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

import Browser
import BudgetModel
import Foundation
import Library
import TerminalEmulator
import TestSupport
import Testing

/// What is there again at the next start: the place, the marks, own imports beside the default library.
@Suite(.serialized)
struct ComingBackTests {
  private let home: ImportFolder

  init() throws { home = try ImportFolder() }

  private var variables: [String: String] {
    ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path, "XDG_STATE_HOME": home.path("state")]
  }

  private func start(_ arguments: [String] = []) throws -> EmulatedProgram {
    try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: ["--lang", "zh"] + arguments, environment: variables,
      folder: home.path)
  }

  private func end(_ program: EmulatedProgram) {
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test func `started without a place it is where it was left, unless one says otherwise`() throws {
    let first = try start(["--at", "泽州/2024/决算/支出/201"])
    #expect(first.wait(for: "▸2支出"))
    end(first)
    let second = try start()
    #expect(second.wait { $0.shows("▸2支出") && $0.shows("▌  ▸ 201") || $0.shows("▌  ▾ 201") })
    second.type("0")
    #expect(second.wait(for: "部门库 ·"))
    end(second)
    let third = try start()
    #expect(third.wait(for: "部门库 ·"))
    end(third)
    // A file that cannot be read, and a department that is gone, begin with the library.
    let file = home.path("state/mingzhang/place-default.csv")
    for text in ["nonsense", "department,year,screen,item,row,side,beside\n9-9,2024,spending,,201,final,\n"] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let program = try start()
      #expect(program.wait(for: "部门库 ·"), "\(text)")
      end(program)
    }
    try home.put(".config/mingzhang/config", "resume = off\n")
    let placed = try start(["--at", "泽州/2024/决算/支出/201"])
    #expect(placed.wait(for: "▸2支出"))
    end(placed)
    let last = try start()
    #expect(last.wait(for: "部门库 ·"))
    end(last)
  }

  @Test func `own imports and the default library are listed together, and a setting leaves the default one out`()
    throws
  {
    let document = try home.putDocument()
    let environment = ["HOME": home.path]
    #expect(try CommandLine(["import", document], environment: environment).status == 1)
    let list = try CommandLine(["list"], environment: environment)
    #expect(list.output.contains("陵川县示例事务局") && list.output.contains("泽州县行政审批服务管理局"))
    #expect(list.status == 0 && list.errors.isEmpty)
    try home.put(".config/mingzhang/config", "embedded = off\n")
    let alone = try CommandLine(["list"], environment: environment)
    #expect(alone.output.contains("陵川县示例事务局") && !alone.output.contains("泽州县"))
  }

  @Test func `marks of the own library, kept apart before, are joined with those of the default one`() throws {
    let header = "department,year,screen,item,row,side,name,note\n"
    let own: [LibraryPlace] = [.folder(home.path(".local/share/mingzhang"))]
    let variables = variables
    let former = try #require(LibraryLocation.formerMarks(of: own, environment: { variables[$0] }))
    let present = try #require(LibraryLocation.state("marks", of: [.embedded], environment: { variables[$0] })?.file)
    try home.put("state/mingzhang/x", "")
    let row = "140525-023,2024,spending,,201,final,\"201 一般公共服务支出\","
    try (header + row + "先\n").write(toFile: present, atomically: true, encoding: .utf8)
    try (header + row + "后\n990001-001,2024,spending,,208,final,旧部门的科目,\n").write(
      toFile: former, atomically: true, encoding: .utf8)
    for _ in 1...2 {
      let run = try CommandLine(["export", "记录", "--format", "md", "--lang", "zh"], environment: variables)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("先 / 后"))
      // A department that is not open is named as such, and its mark stays.
      #expect(run.output.contains("旧部门的科目") && run.output.contains("所在部门不在现在打开的部门库中"))
    }
    #expect(FileManager.default.fileExists(atPath: former + ".joined-1"))
    #expect(!FileManager.default.fileExists(atPath: former))
  }

  @Test func `an import that fails leaves no row`() throws {
    try home.put("broken.txt", "无关的文字")
    let held = PackageLibrary.embedded.catalogue.count
    let program = try start()
    #expect(program.wait(for: "部门库 ·"))
    program.type(":import broken.txt\r")
    #expect(program.wait { $0.shows("broken.txt：") || $0.shows("broken.txt:") })
    program.type("G")
    #expect(program.wait { !$0.shows("未能打开") && $0.shows("\(held)/\(held)") }, "\(program.screen.rows)")
    end(program)
  }
}

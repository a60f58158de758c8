import TestSupport
import Foundation
import Pseudoterminal
import TerminalEmulator
import Testing

/// Marks on disk, by the built program in a terminal: what is shown is kept, whatever ends the program.
@Suite(.serialized)
struct MarkKeepingTests {
  private let home: ImportFolder

  init() throws { home = try ImportFolder() }

  private var file: String { home.path("state/mingzhang/marks-default.csv") }

  private func lines(_ name: String? = nil) -> [String] {
    let text = (try? String(contentsOfFile: name ?? file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  private func start(_ arguments: [String] = [], shell: String? = nil) throws -> EmulatedProgram {
    let all = ["--lang", "zh", "--at", "泽州/2024/决算/支出/201"] + arguments
    let program = Executable.path("mingzhang")
    return try EmulatedProgram(
      path: shell == nil ? program : "/bin/sh",
      arguments: shell.map { ["-c", $0 + "; exec \"$0\" \"$@\"", program] + all } ?? all,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path, "XDG_STATE_HOME": home.path("state"),
      ], folder: home.path)
  }

  @Test func `a mark shown is on the disk, and a kill loses nothing of it`() throws {
    for round in 1...12 {
      let program = try start()
      #expect(program.wait(for: "▸2支出"))
      // One more row each time; the kill comes as soon as the answer is on the screen.
      program.type("g" + String(repeating: "j", count: round % 5) + " ")
      #expect(program.wait { $0.shows("已标记") || $0.shows("已取消") })
      program.process.signal(SIGKILL)
      #expect(program.end() == .signalled(SIGKILL))
      let kept = lines()
      #expect(kept.first == "department,year,screen,item,row,side,name,note")
      #expect(!FileManager.default.fileExists(atPath: file + ".new"))
    }
    // Rounds 1 to 12 turn the rows 1 2 3 4 0 1 2 3 4 0 1 2: of the five only the first three are marked at the end.
    #expect(Set(lines().dropFirst().map { $0.split(separator: ",")[3].description }) == ["\"\""])
    #expect(lines().count == 3)
  }

  @Test func `killed at any moment of saving, the file is whole`() throws {
    for delay in stride(from: 0, through: 4_000_000, by: 250_000) {
      let program = try start()
      #expect(program.wait(for: "▸2支出"))
      program.type(" j j j ")
      _ = program.process.read(nanoseconds: Int64(delay))
      program.process.signal(SIGKILL)
      _ = program.end()
      for line in lines().dropFirst() {
        #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == 8)
      }
    }
    let program = try start()
    #expect(program.wait(for: "▸2支出"))
    program.type("8")
    #expect(program.wait(for: "记录 ·"))
    #expect(!program.screen.shows("损坏"))
  }

  @Test func `marks and notes are there at the next start`() throws {
    let program = try start()
    #expect(program.wait(for: "▸2支出"))
    program.type("a为什么？\r")
    #expect(program.wait(for: "笔记已记下"))
    program.process.hangUp()
    #expect(program.process.wait() != nil)
    let again = try start()
    #expect(again.wait { $0.rows.contains { $0.hasPrefix("●") } })
    again.type("8")
    #expect(again.wait(for: "为什么？"))
  }

  @Test func `a note being typed is kept when the terminal is closed`() throws {
    let program = try start()
    #expect(program.wait(for: "▸2支出"))
    program.type("a写到一半")
    #expect(program.wait(for: "写到一半"))
    program.process.signal(SIGHUP)
    #expect(program.end() != nil)
    #expect(lines().last?.hasSuffix(",写到一半") == true, "\(lines())")
  }

  @Test func `where nothing can be written it is said, tried again, and leaving asks once`() throws {
    // A file stands where the folder should be: refused to everybody, root included.
    try Data().write(to: URL(fileURLWithPath: home.path("state")))
    let program = try start()
    #expect(program.wait(for: "▸2支出"))
    program.type(" ")
    #expect(program.wait(for: "记录没有存上（不是文件夹），先留在内存，下次改动或退出时再存。"))
    program.type("Q")
    #expect(program.wait(for: "再按一次就不存而退出。记录没有存上"))
    #expect(program.process.look() == false)
    // Mended, the next change saves everything.
    try FileManager.default.removeItem(atPath: home.path("state"))
    program.type("j ")
    #expect(program.wait(for: "已标记"))
    #expect(lines().count == 3)
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test func `leaving without the marks takes two keys`() throws {
    try Data().write(to: URL(fileURLWithPath: home.path("state")))
    let program = try start()
    #expect(program.wait(for: "▸2支出"))
    program.type(" ")
    #expect(program.wait(for: "记录没有存上"))
    program.type("\u{3}")
    #expect(program.wait(for: "再按一次就不存而退出。"))
    #expect(program.process.look() == false)
    program.type("\u{3}")
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a file that may not grow does not end the program and leaves the old marks`() throws {
    let first = try start()
    #expect(first.wait(for: "▸2支出"))
    first.type(" Q")
    #expect(first.end() == .exited(0))
    let kept = lines()
    #expect(kept.count == 2)
    let program = try start(shell: "ulimit -f 0")
    #expect(program.wait { $0.rows.contains { $0.hasPrefix("●") } })
    program.type("j ")
    #expect(program.wait(for: "记录没有存上（文件超出系统允许的大小）"))
    #expect(lines() == kept)
    #expect(!FileManager.default.fileExists(atPath: file + ".new"))
    // Exporting says so too, and leaves no half file.
    program.type("xkl\r")
    #expect(program.wait(for: "无法写入"))
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!files.contains { $0.hasSuffix(".md") }, "\(files)")
    program.type("QQ")
    #expect(program.end() == .exited(0))
  }

  @Test func `two windows keep each other's marks`() throws {
    let (one, two) = (try start(), try start())
    // Marks are read after the first paint and before the first key.
    for program in [one, two] {
      #expect(program.wait(for: "▸2支出"))
      program.type("i")
      #expect(program.wait(for: "Esc 关闭"))
      program.type("i")
    }
    one.type(" ")
    #expect(one.wait(for: "已标记，第 1 条"))
    two.type("j ")
    #expect(two.wait(for: "另一个窗口也改了记录，已合并，共 2 条"))
    one.type("jj ")
    #expect(one.wait(for: "另一个窗口也改了记录，已合并，共 3 条"))
    #expect(lines().count == 4)
  }

  @Test func `a damaged file is kept aside under another name, and what can be read of it is there`() throws {
    let good = "140525-023,2024,spending,\"\",208,final,208 社会保障和就业支出,好的\n"
    let text = "department,year,screen,item,row,side,name,note\n" + good + "140525-023,2024,spend"
    try FileManager.default.createDirectory(atPath: home.path("state/mingzhang"), withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let program = try start()
    #expect(program.wait(for: "记录文件有损坏"))
    #expect(try String(contentsOfFile: file + ".damaged-1", encoding: .utf8) == text)
    #expect(lines().dropFirst().joined() + "\n" == good)
    program.type("8")
    #expect(program.wait(for: "好的"))
  }
}

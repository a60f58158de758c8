import TestSupport
import Foundation
import Glibc
import Pseudoterminal
import TerminalEmulator
import Testing

/// An import on a terminal: the line that tells how far it is, and Ctrl-C.
struct ImportInterruptTests {
  let folder: ImportFolder
  /// What tells the programs started from any other.
  private let seconds = "600.\(UInt32.random(in: 1...UInt32.max))"

  init() throws { folder = try ImportFolder() }

  /// How many of the programs run.
  private func running() -> Int {
    let numbers = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).filter { Int($0) != nil }
    return numbers.count { Self.commandLine($0).contains("sleep\0\(seconds)") }
  }

  /// What a process was started with. Foundation keeps megabytes for each of these files, whose sizes are told as zero.
  private static func commandLine(_ number: String) -> String {
    let file = open("/proc/\(number)/cmdline", O_RDONLY)
    guard file >= 0 else { return "" }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Starts the import of a text, and of a PDF file on which the program that reads it never ends.
  private func start(lang: String) throws -> PseudoterminalProcess {
    _ = try folder.putDocument()
    try Data("%PDF-1.4\n".utf8).write(to: URL(fileURLWithPath: folder.path("slow.pdf")))
    let script = folder.path("script")
    try Data("#!/bin/sh\n/bin/sleep \(seconds) &\nexec /bin/sleep \(seconds)\n".utf8)
      .write(to: URL(fileURLWithPath: script))
    // Copied by another process: what is started elsewhere meanwhile would hold a file written here, and such a one cannot be run.
    #expect(system("cp '\(script)' '\(folder.path("pdftotext"))' && chmod 755 '\(folder.path("pdftotext"))'") == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("pdfinfo"), withDestinationPath: "/usr/bin/true")
    return try PseudoterminalProcess(
      path: Executable.path("mingzhang"),
      arguments: [
        "import", folder.path("final.txt"), folder.path("slow.pdf"), "--into", folder.library, "--lang", lang,
      ],
      environment: ["PATH": folder.path, "HOME": "/nonexistent"])
  }

  @Test(arguments: [("zh", "已中断：已导入 1 份，其余 1 个文件未导入。"), ("en", "interrupted: 1 document imported, 1 file not.")])
  func `Ctrl-C leaves the library whole, ends what was started, and says what was imported`(
    lang: String, message: String
  ) throws {
    let process = try start(lang: lang)
    var output: [UInt8] = []
    func has(_ text: String) -> Bool { String(decoding: output, as: UTF8.self).contains(text) }
    process.read { bytes in
      output += bytes
      return has("2/2 · ") && has("slow.pdf") && running() == 2
    }
    #expect(has("2/2 · ") && has("slow.pdf"))

    process.write("\u{3}")
    process.read { bytes in
      output += bytes
      return false
    }
    #expect(process.status == .exited(130))
    let text = String(decoding: output, as: UTF8.self)
    // The line is wiped out before anything else is said.
    #expect(text.contains("\r\u{1B}[Kmingzhang: \(message)\r\n  "), "\(text)")
    #expect(text.hasSuffix("/2024/final\r\n"), "\(text)")
    let kept = folder.contents().keys
    #expect(kept.count { $0.hasSuffix("datapackage.json") } == 1)
    #expect(!kept.contains { $0.contains(".unfinished") })
    #expect(isSoonOver())
  }

  @Test func `what was started ends with it, however it ends`() throws {
    let process = try start(lang: "zh")
    process.read { _ in running() == 2 }
    process.signal(SIGKILL)
    process.read { _ in false }
    #expect(process.status == .signalled(SIGKILL))
    #expect(isSoonOver())
  }

  /// Whether none is left as soon as those that were sent a signal have had a turn.
  private func isSoonOver() -> Bool {
    for _ in 0..<10_000 where running() > 0 { sched_yield() }
    return running() == 0
  }

  @Test func `on no terminal there is no such line`() throws {
    let run = try CommandLine(
      ["import", try folder.putDocument(), "--dry-run"], environment: ["TERM": "xterm-256color"])
    #expect(run.errors.isEmpty)
  }
}

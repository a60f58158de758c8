import TestSupport
import Foundation
import Pseudoterminal
import TerminalEmulator
import Testing

/// An import on a terminal: the line that tells how far it is, and Ctrl-C.
struct ImportInterruptTests {
  let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  /// Starts the import of a text, and of a PDF file on which the program that reads it never ends.
  private func start(lang: String) throws -> PseudoterminalProcess {
    _ = try folder.putDocument()
    try Data("%PDF-1.4\n".utf8).write(to: URL(fileURLWithPath: folder.path("slow.pdf")))
    let program = folder.path("pdftotext")
    try Data("#!/bin/sh\necho $$ > \(folder.path("pid"))\nexec /bin/sleep 600\n".utf8)
      .write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("pdfinfo"), withDestinationPath: "/usr/bin/true")
    return try PseudoterminalProcess(
      path: Executable.path("mingzhang"),
      arguments: [
        "import", folder.path("final.txt"), folder.path("slow.pdf"), "--into", folder.library, "--lang", lang,
      ],
      environment: ["PATH": folder.path, "HOME": "/nonexistent"])
  }

  @Test(arguments: [("zh", "已中断：已导入 1 份，其余 1 个文件未导入。"), ("en", "interrupted: 1 documents imported, 1 files not.")])
  func `Ctrl-C leaves the library whole, ends what was started, and says what was imported`(
    lang: String, message: String
  ) throws {
    let process = try start(lang: lang)
    var output: [UInt8] = []
    func has(_ text: String) -> Bool { String(decoding: output, as: UTF8.self).contains(text) }
    process.read { bytes in
      output += bytes
      return has("2/2 slow.pdf") && FileManager.default.fileExists(atPath: folder.path("pid"))
    }
    #expect(has("2/2 slow.pdf"))

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
    let child = try String(contentsOfFile: folder.path("pid"), encoding: .utf8).trimmingCharacters(in: .newlines)
    let number = try #require(Int32(child))
    #expect(kill(number, 0) == -1 && errno == ESRCH)
  }

  @Test func `on no terminal there is no such line`() throws {
    let run = try CommandLine(
      ["import", try folder.putDocument(), "--dry-run"], environment: ["TERM": "xterm-256color"])
    #expect(run.errors.isEmpty)
  }
}

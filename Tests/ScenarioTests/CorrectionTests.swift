import Foundation
import Pseudoterminal
import TerminalEmulator
import TestSupport
import Testing

/// Corrections from the command line and in a terminal: kept beside the package, applied, told.
struct CorrectionTests {
  private static let place = "table/1/本年收入合计/"

  private static func lines(_ program: EmulatedProgram) -> [String] { (0..<30).map { program.screen.row($0) } }

  /// What is kept beside the one package of a library; nil where nothing is.
  private func corrections(_ folder: ImportFolder) -> String? {
    folder.contents().first { $0.key.hasSuffix("final.corrections.csv") }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
  }

  @Test(arguments: ["library", "library.sqlite"])
  func `a correction of the command line is applied, told and kept for the next import`(home: String) throws {
    let folder = try ImportFolder()
    let file = try folder.putDocument()
    let library = folder.path(home)
    let heading = "金额"
    let correction = "\(Self.place)\(heading),80.00,81.00,与原件不符"
    let run = try CommandLine(["import", file, "--into", library, "--correct", correction, "--lang", "zh"])
    #expect(run.output.contains("更正 表1“本年收入合计”的"), "\(run.output) \(run.errors)")
    #expect(run.output.contains("80.00 → 81.00"))
    // Read again without a word of it, it is still applied.
    let again = try CommandLine(["import", file, "--into", library, "--replace", "--lang", "zh"])
    #expect(again.output.contains("80.00 → 81.00"), "\(again.output) \(again.errors)")
    if home == "library" {
      #expect(corrections(folder) == "where,read,is,why\n\(correction)\n")
    }
    let shown = try CommandLine(["show", "示例/2024/决算/报表/1", "--library", library, "--lang", "zh"])
    #expect(shown.output.contains("81.00"), "\(shown.output) \(shown.errors)")
  }

  @Test func `what is no correction is refused`() throws {
    let folder = try ImportFolder()
    let run = try CommandLine(["import", try folder.putDocument(), "--into", folder.library, "--correct", "table/1"])
    #expect(run.status != 0 && run.errors.contains("--correct table/1?"), "\(run.errors)")
    #expect(folder.contents().isEmpty)
  }

  @Test func `in the browser the document is read anew, and the report says so`() throws {
    let folder = try ImportFolder()
    let file = try folder.putDocument()
    let made = try CommandLine(["import", file, "--into", folder.library])
    #expect(made.status == 0 || made.status == 1)
    let program = try EmulatedProgram(
      path: Executable.path("mingzhang"),
      arguments: ["--lang", "zh", "--library", folder.library, "--at", "示例/2024/决算/报表/1"],
      environment: ["LANG": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"],
      width: 100, height: 30)
    #expect(program.wait(for: "本年收入合计"), "\(Self.lines(program))")
    program.type("jjV")
    #expect(program.wait(for: "原文是"), "\(Self.lines(program))")
    program.type("\u{15}")
    program.type("82.00 // 与原件不符")
    program.type("\r")
    #expect(program.wait(for: "B 看报告", limit: 30_000), "\(Self.lines(program))")
    program.type("B")
    #expect(program.wait(for: "80.00 → 82.00"), "\(Self.lines(program))")
    #expect(corrections(folder)?.contains(",80.00,82.00,与原件不符") == true)
  }
}

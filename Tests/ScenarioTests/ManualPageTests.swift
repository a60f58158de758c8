import Foundation
import TerminalEmulator
import TestSupport
import Testing

struct ManualPageTests {
  @Test(arguments: [("en", "docs/mingzhang.1"), ("zh", "docs/mingzhang.zh.1")])
  func `the manual page says what the commands say of themselves`(language: String, file: String) throws {
    let description = FileManager.default.temporaryDirectory.appending(path: "help-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: description) }
    try Data(CommandLine(["--experimental-dump-help"]).output.utf8).write(to: description)
    let made = try page(language, description)
    #expect(made.contains("mingzhang report") && made.contains("\\-\\-meeting"))
    #expect(
      try Repository.text(file) == made,
      "run: mingzhang --experimental-dump-help | mingzhang-workshop manual \(language) > \(file)")
    // Nothing in it stops the formatter.
    #expect(!made.split(separator: "\n").contains { $0.hasPrefix("..") || $0.hasPrefix("'") })
  }

  private func page(_ language: String, _ description: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("mingzhang-workshop"))
    process.arguments = ["manual", language]
    process.standardInput = try FileHandle(forReadingFrom: description)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}

import ArgumentParser
import Foundation
import SyntheticLibrary
import Testing

@testable import mingzhang_benchmark

@Suite struct BenchmarkRunTests {
  private func message(_ words: [String]) throws -> String? {
    var command = try BenchmarkCommand.parseAsRoot(words)
    do {
      try command.run()
      return nil
    } catch {
      return (error as? ExitCode).map { "exit code \($0.rawValue)" } ?? BenchmarkCommand.message(for: error)
    }
  }

  @Test func `a library is not generated over something else`() throws {
    let folder = NSTemporaryDirectory() + "generate-" + UUID().uuidString
    defer { FileTree.remove(folder) }
    #expect(try message(["generate", "--disclosures", "10", "--into", folder]) == nil)
    #expect(FileTree.names(folder).contains("catalogue.csv"))
    #expect(FileTree.warm(folder + "/catalogue.csv") == FileTree.size(folder + "/catalogue.csv"))
    #expect(FileTree.warm(folder) > FileTree.warm(folder + "/catalogue.csv"))
    #expect(
      try message(["generate", "--disclosures", "10", "--into", folder])
        == "\(folder) is not empty; name a new folder, or empty it first.")
  }

  @Test func `a folder that cannot be made is named`() throws {
    let text = try message(["generate", "--disclosures", "10", "--into", "/nonexistent/folder"])
    #expect(text?.contains("/nonexistent/folder") == true, "\(text ?? "")")
    #expect(
      try message(["rows", "--disclosures", "1", "--into", "/nonexistent"])
        == "The tables could not be written into /nonexistent: No such file or directory.")
    #expect(
      try message(["scale", "--keep", "/nonexistent/folder"])
        == "The folder /nonexistent/folder could not be made: No such file or directory.")
  }

  @Test func `a command is driven to its end`() throws {
    let script = "stty raw; echo hello; dd bs=1 count=1 of=/dev/null 2>/dev/null"
    #expect(try message(["drive", "--work", "start", "--marker", "hello", "--", "/bin/sh", "-c", script]) == nil)
  }

  @Test(arguments: [["/nonexistent/program"], ["/bin/true"], ["/bin/sh", "-c", "echo hello; exit 3"]])
  func `a command that shows nothing or fails is told`(command: [String]) throws {
    #expect(try message(["drive", "--work", "start", "--marker", "hello", "--"] + command) == "exit code 1")
  }

  @Test func `what cannot pack says so in its own words`() {
    let pack = PackMeasurement(program: "/bin/ls", folder: "/nonexistent", file: "/x", disclosures: 1, csvBytes: 1)
    guard case .failure(let failure) = pack.figures() else {
      Issue.record("ls packed a library")
      return
    }
    #expect(failure.message.contains("/x"), "\(failure.message)")
  }
}

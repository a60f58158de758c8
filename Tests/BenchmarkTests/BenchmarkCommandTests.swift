import ArgumentParser
import Testing

@testable import mingzhang_benchmark

@Suite struct BenchmarkCommandTests {
  @Test func `without a command's name the programs are compared`() throws {
    let words = ["--program", "/bin/true", "--argument", "--lang", "--argument", "zh", "--runs", "3", "--markdown"]
    let command = try #require(BenchmarkCommand.parseAsRoot(words) as? CompareCommand)
    #expect(command.program.path == "/bin/true")
    #expect(command.argument == ["--lang", "zh"])
    #expect(command.runs == 3 && command.keyCount == 1000 && command.markdown)
    #expect(command.marker == "1,564.71")
  }

  @Test func `a library is generated`() throws {
    let words = ["generate", "--disclosures", "30", "--seed", "4", "--into", "x", "--unchecked"]
    let command = try #require(BenchmarkCommand.parseAsRoot(words) as? GenerateCommand)
    #expect(command.disclosures == 30 && command.seed == 4 && command.into == "x" && command.unchecked)
  }

  @Test func `sizes are sorted and each measured once`() throws {
    let words = ["scale", "--sizes", "100,10,100", "--home", "folder"]
    let command = try #require(BenchmarkCommand.parseAsRoot(words) as? ScaleCommand)
    #expect(command.sizes == [10, 100])
    #expect(command.home == .folder)
    #expect(try #require(BenchmarkCommand.parseAsRoot(["scale"]) as? ScaleCommand).sizes == [10, 100, 1_000, 10_000])
  }

  @Test(arguments: [
    (["generate", "--disclosures", "0", "--into", "x"], "--disclosures must be from 1 to 1960200."),
    (["rows", "--disclosures", "0", "--into", "x"], "--disclosures must be from 1 to 1960200."),
    (["rows", "--disclosures", "1", "--files=-1", "--into", "x"], "--files must not be negative."),
    (["scale", "--sizes", "10,,20"], "--sizes are numbers from 2 to 1960200, separated by commas."),
    (["scale", "--sizes", "1"], "--sizes are numbers from 2 to 1960200, separated by commas."),
    (["scale", "--runs", "0"], "--runs must be a positive number."),
    (["scale", "--key-count", "0"], "--key-count must be a positive number."),
    (["peers", "--runs", "0"], "--runs must be a positive number."),
    (["peers", "--key-count", "0"], "--key-count must be a positive number."),
    (["peers", "--only", "top"], "--only must be one of ncdu, VisiData, hledger-ui."),
    (["drive", "--rounds", "0", "--", "/bin/true"], "--rounds must be a positive number."),
    (["drive"], "Missing expected argument"),
    (["--runs", "0"], "--runs must be a positive number."),
    (["--key-count", "0"], "--key-count must be a positive number."),
  ])
  func `what makes no sense is refused with a reason`(words: [String], message: String) {
    do {
      _ = try BenchmarkCommand.parseAsRoot(words)
      Issue.record("\(words) was accepted")
    } catch {
      #expect(BenchmarkCommand.message(for: error).contains(message), "\(BenchmarkCommand.message(for: error))")
    }
  }
}

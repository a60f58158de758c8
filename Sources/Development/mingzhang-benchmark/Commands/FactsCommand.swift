import ArgumentParser
import Facts
import Glibc
import Library
import LibraryDatabase

/// Asks the facts of a library, as its lists do.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Ask the facts of a library file: pages, orders, filters and groups, each many times.")

  @Argument(help: "A library file.") var file: String
  @Option(help: "How often each is asked.") var times = 20

  func run() throws {
    let library = DatabaseLibrary(file)
    let facts: any FactBase
    do throws(FactError) {
      facts = try LibraryFacts.open(library: library, file: library, cache: nil)
    } catch {
      print(error.english)
      throw ExitCode(2)
    }
    print("question  rows  p50  p99 (ms)")
    for question in FactQuestion.all {
      var sample = Sample()
      var count = 0
      for _ in 0..<times {
        let start = Clock.now
        count = question.ask(facts)
        sample.add(Clock.seconds(since: start) * 1000)
      }
      print(
        "\(question.name)  \(count)  \(Table.text(sample.median ?? 0))  \(Table.text(sample.percentile(0.99) ?? 0))")
      fflush(nil)
    }
    if let peak = MemoryReading.peak(of: getpid()) { print("peak memory  \(Table.text(peak)) MiB") }
  }
}

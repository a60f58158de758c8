import Catalogues
import TestSupport
import Randomness
import Foundation
import TerminalEmulator
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct KillTests {
  @Test func `killed at any moment, a library opens, is whole and holds everything that was committed`() throws {
    // given a library that a reader holds open while another program keeps disclosures
    let folder = try TemporaryFolder()
    try Made.file(folder("l.sqlite"), Made.disclosures(2))
    let reader = DatabaseLibrary(folder("l.sqlite"))
    _ = reader.catalogue.summaries
    var random = SeededGenerator(seed: 11)
    var committed: Set<String> = Set(Made.disclosures(2).map(\.id))

    for turn in 0..<100 {
      // when it is killed after a while
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
      process.arguments = [folder("l.sqlite"), String(turn % 10 * 3)]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      // It says that it is ready, and then what it has kept.
      var output = pipe.fileHandleForReading.availableData
      // Every third time it has kept something, however busy the machine is.
      while turn % 3 == 0, output.count(where: { $0 == 0x0A }) < 2 {
        let more = pipe.fileHandleForReading.availableData
        if more.isEmpty { break }
        output += more
      }
      usleep(UInt32.random(in: 0...60_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      output += pipe.fileHandleForReading.readDataToEndOfFile()
      let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines.dropFirst().dropLast() { committed.insert(String(line)) }

      // then everything that it said was kept is there
      let library = DatabaseLibrary(folder("l.sqlite"))
      #expect(library.problems == [])
      let ids = Set(library.catalogue.summaries.map(\.id))
      #expect(committed.isSubset(of: ids), "turn \(turn)")
      #expect(reader.catalogue.entries(0..<1, by: CatalogueOrder()).count == 1)
      if turn % 10 == 9 { #expect(try Made.problems(folder("l.sqlite")) == [], "turn \(turn)") }
    }
    #expect(committed.count > 5)
  }
}

import BudgetModel
import Foundation
import TerminalEmulator
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// A library file of version 1 on its way to the present version: killed anywhere, or where nobody may write it.
@Suite struct MigrationTests {
  private static let fixtures = Repository.path("Tests/Fixtures/Version1")
  private static let bytes = FileManager.default.contents(atPath: fixtures + "/library.sqlite") ?? Data()
  private let packages = PackageLibrary.open(folders: [fixtures + "/package"])
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The file as the program before wrote it.
  private func original(_ name: String) throws -> String {
    let file = folder(name)
    try Self.bytes.write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Runs the program that migrates, and kills it after a while where that is given.
  private func migrate(_ file: String, limit: UInt, killedAfter microseconds: UInt32? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
    process.arguments = [file, "migrate", String(limit)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    _ = pipe.fileHandleForReading.availableData
    if let microseconds {
      usleep(microseconds)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return process
  }

  /// The version a file has, read without changing it.
  private func version(_ file: String) throws -> Int {
    try LibrarySchema.version(of: Database(file, .reading))
  }

  /// Looks whether everything is there, whatever version the file has now, and is the present one's after that.
  private func expectWhole(_ file: String, _ what: String) throws {
    let library = DatabaseLibrary(file)
    #expect(library.problems == [], "\(what)")
    #expect(
      library.catalogue.summaries.map(\.id).sorted() == packages.catalogue.summaries.map(\.id).sorted(), "\(what)")
    for summary in packages.catalogue.summaries {
      #expect(try library.disclosure(summary.id) == packages.disclosure(summary.id), "\(what)")
    }
    #expect(try Verification(file).run().problems == [], "\(what)")
    #expect(try version(file) == LibrarySchema.version, "\(what)")
  }

  @Test(arguments: [false, true])
  func `killed at any write, a file is of one version or the other, and whole`(isRead: Bool) throws {
    var (killed, left) = (0, Set<Int>())
    // The journal is some ten kilobytes, what is made beside the file for readers thirty-two, and then come the facts.
    let sizes = Array(stride(from: UInt(0), to: 12_000, by: 800)) + [16_000, 24_000, 31_000, 40_000]
    for limit in sizes + Array(stride(from: UInt(188_000), to: 420_000, by: 16_000)) {
      let file = try original("\(limit).sqlite")
      // Somebody who reads it has made the file beside it that a journal needs.
      let reader = isRead ? try Database(file, .reading) : nil
      _ = try reader?.number("SELECT count(*) FROM disclosure")
      let process = try migrate(file, limit: limit)
      if process.terminationReason == .uncaughtSignal {
        killed += 1
        left.insert(try version(file))
      }
      try expectWhole(file, "killed behind \(limit) bytes")
      withExtendedLifetime(reader) {}
    }
    #expect(killed > 3)
    #expect(left.contains(1) && left.isSubset(of: [1, 3]), "\(left)")
  }

  @Test func `killed at any moment, a file is of one version or the other, and whole`() throws {
    for turn in 0..<20 {
      let file = try original("turn\(turn).sqlite")
      _ = try migrate(file, limit: UInt(Int.max), killedAfter: UInt32(turn) * 400)
      #expect([1, 3].contains(try version(file)))
      try expectWhole(file, "turn \(turn)")
    }
  }

  @Test(arguments: [0, 4096, 40_000, 100_000, 186_000, 188_416, 188_928, 1_000_000])
  func `where there is no room to bring it to the present version, a file is read as it is`(limit: Int) throws {
    let file = try original("l.sqlite")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
    process.arguments = [file, "limited", "\(limit)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = output.split(separator: "\n").map(String.init)
    for summary in packages.catalogue.summaries {
      #expect(lines.contains("\(summary.id) \(try packages.disclosure(summary.id).tables.count)"), "\(lines)")
    }
    #expect(lines.last == (limit < 1_000_000 ? "version 1" : "version 3"), "\(lines)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["l.sqlite"])
    try expectWhole(file, "limit \(limit)")
  }

  @Test func `where nobody may write it, a file is read as it is, and stays so`() throws {
    let place = folder("kept")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let file = try original("kept/l.sqlite")
    chmod(folder.path, 0o755)
    chmod(file, 0o444)
    chmod(place, 0o555)
    defer { chmod(place, 0o755) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
    process.arguments = [file, "read"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var lines = output.split(separator: "\n").map(String.init)
    #expect(lines.popLast() == "version 1")
    #expect(lines.popLast().map { $0.hasPrefix("found ") && $0 != "found 0" } == true)
    let expected = try packages.catalogue.summaries.map {
      "\($0.id) \(try packages.disclosure($0.id).tables.count)"
    }
    #expect(lines.sorted() == expected.sorted())
    #expect(FileManager.default.contents(atPath: file) == Self.bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["l.sqlite"])
  }
}

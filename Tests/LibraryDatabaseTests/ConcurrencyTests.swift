import Catalogues
import TestSupport
import Foundation
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct ConcurrencyTests {
  @Test func `what is read while another connection writes is whole, and what was committed is there`() async throws {
    // given
    let folder = try TemporaryFolder()
    let disclosures = Made.disclosures(40)
    try Made.file(folder("l.sqlite"), Array(disclosures.prefix(8)))
    let file = folder("l.sqlite")

    // when: one thread keeps and replaces, others read through one library and open their own
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let writer = try DatabaseWriter(file)
        for disclosure in disclosures { try writer.write(disclosure, replace: true) }
      }
      let shared = DatabaseLibrary(file)
      for reader in 0..<3 {
        group.addTask {
          for turn in 0..<60 {
            let library = reader == 0 ? DatabaseLibrary(file) : shared
            #expect(library.problems == [])
            let known = disclosures[turn % 8]
            #expect(try library.disclosure(known.id).id == known.id)
            #expect(library.catalogue.entries(0..<4, by: CatalogueOrder()).count == min(4, library.catalogue.count))
            let answer = try #require(library.index(answering: "基本支出", limit: 10, .chinese))
            #expect(answer.items.count <= 10 * 6)
          }
        }
      }
      try await group.waitForAll()
    }

    // then
    let library = DatabaseLibrary(file)
    #expect(library.catalogue.summaries.count == 40)
    #expect(try Made.problems(file) == [])
  }

  @Test func `a writer waits for another, and says so when it has waited in vain`() throws {
    let folder = try TemporaryFolder()
    let disclosures = Made.disclosures(2)
    try Made.file(folder("l.sqlite"), [disclosures[0]])
    let (first, second) = (try DatabaseWriter(folder("l.sqlite")), try DatabaseWriter(folder("l.sqlite")))
    try second.database.execute("PRAGMA busy_timeout = 20")
    try first.database.execute("BEGIN IMMEDIATE")
    #expect(throws: LibraryError.database(.refused(folder("l.sqlite"), code: 5))) { try second.write(disclosures[1]) }
    try first.database.execute("ROLLBACK")
    try second.write(disclosures[1])
    #expect(DatabaseLibrary(folder("l.sqlite")).catalogue.summaries.count == 2)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }
}

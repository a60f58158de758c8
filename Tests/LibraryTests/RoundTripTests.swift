import Randomness
import BudgetModel
import Testing

@testable import Library

@Suite struct RoundTripTests {
  @Test(arguments: 0..<400) func `what is written reads back the same`(seed: Int) throws {
    // given
    var random = SeededGenerator(seed: UInt64(seed))
    let disclosure = RandomDisclosures.make(&random)

    // when
    let files = try PackageEncoder(disclosure: disclosure).files()
    var reader = PackageReader(files: MemoryFiles(files), folder: "")
    let read = try reader.read()

    // then
    #expect(read.tables == disclosure.tables)
    #expect(read.projects == disclosure.projects)
    #expect(read == disclosure)
  }
}

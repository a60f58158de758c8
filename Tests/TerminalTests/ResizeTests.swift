import Randomness
import TerminalEmulator
import Testing

struct ResizeTests {
  @Test func `another size is told and filled`() throws {
    let program = try Fixture.start()
    program.resize(width: 100, height: 30)
    #expect(program.wait(for: "resize 100x30."))
    #expect(program.screen.row(1) == "100x30 256")
    #expect(program.screen.cell(column: 98, row: 29).text == "角")
    #expect(program.screen.cell(column: 98, row: 6).text == "末")
  }

  @Test func `a storm of sizes ends in the last one`() throws {
    let program = try Fixture.start()
    var random = SeededGenerator(seed: 7)
    for step in 0..<60 {
      program.resize(width: Int.random(in: 2...160, using: &random), height: Int.random(in: 1...60, using: &random))
      if step % 3 == 0 { program.type("j") }
    }
    program.resize(width: 72, height: 18)
    #expect(program.wait { $0.row(1) == "72x18 256" })
    program.settle()
    #expect(program.screen.row(0).hasPrefix("明账"))
    #expect(program.screen.cell(column: 70, row: 17).text == "角")
  }

  @Test(arguments: [(65_535, 16, 2000, 16), (60, 65_535, 60, 1000), (65_535, 65_535, 2000, 1000)])
  func `a terminal that says it has no end is filled as far as people look`(
    width: Int, height: Int, wide: Int, high: Int
  ) throws {
    let program = try Fixture.start()
    program.screen.resize(width: wide, height: high)
    program.process.resize(width: width, height: height)
    #expect(program.wait(for: "resize \(wide)x\(high)."))
    program.resize(width: 60, height: 16)
    #expect(program.wait { $0.row(1) == "60x16 256" })
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test func `a terminal may say so from the beginning`() throws {
    let program = try Fixture.start(width: 40_000, height: 16)
    #expect(program.screen.row(1).hasPrefix("2000x16"))
    program.type("Q")
    #expect(program.end() == .exited(0) && program.hasRestoredTerminal)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 30), (3, 3)])
  func `the smallest window is survived`(width: Int, height: Int) throws {
    let program = try Fixture.start()
    program.resize(width: width, height: height)
    program.settle()
    program.type("j")
    program.resize(width: 60, height: 16)
    #expect(program.wait { $0.row(1) == "60x16 256" })
    program.type("Q")
    #expect(program.end() == .exited(0))
  }
}

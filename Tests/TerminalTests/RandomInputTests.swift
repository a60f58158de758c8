import Randomness
import TerminalEmulator
import Testing

@testable import Curses

struct RandomInputTests {
  private static let pieces: [[UInt8]] = [
    [0x1B], [0x1B, 0x5B], [0x1B, 0x4F], [0x1B, 0x5B, 0x3C], [0x1B, 0x5B, 0x4D], [0x3B], [0x7E], [0xE8, 0xB4, 0xA6],
    [0xE8],
    [0xF0, 0x9F], [0xFF], [0x00], [0x9B], [0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39], [0x32, 0x37, 0x7E], [0x24],
    Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}]1".utf8), Array("\u{1B}_G".utf8), [0x1B, 0x5C],
    [0x0D],
  ]

  private static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...40, using: &random)).flatMap { _ -> [UInt8] in
      if Bool.random(using: &random) { return [UInt8.random(in: 0...255, using: &random)] }
      return pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
  }

  @Test(arguments: 1...20)
  func `any bytes are decoded to the end`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<500 {
      var decoder = InputDecoder()
      decoder.append(Self.bytes(&random))
      var steps = 0
      while decoder.next(isOver: Bool.random(using: &random)) != nil { steps += 1 }
      while decoder.next(isOver: true) != nil { steps += 1 }
      #expect(!decoder.isWaiting)
      #expect(steps < 1000)
    }
  }

  @Test(arguments: 1...4)
  func `any bytes leave the program working`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let program = try Fixture.start()
    for _ in 0..<60 {
      // What would make the fixture leave, trap, hang or stop.
      let bytes = Self.bytes(&random).filter { ![0x51, 0x21, 0x23, 0x1A].contains($0) }
      program.process.write(bytes)
    }
    // Whatever was begun is at its end.
    program.type("\u{1B}[201~\u{1B}\\")
    program.settle(milliseconds: 300)
    program.type("明")
    #expect(program.wait { $0.row(2).hasSuffix(": 明.") }, "\(program.screen.row(2))")
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }
}

import Console
import Randomness
import TestSupport
import Testing

@testable import Curses

/// What a terminal sends besides keys, whole and cut at every byte.
struct InputDecoderTests {
  /// What comes of reads that follow each other closely; `nil` for a pause in which the rest is given up.
  private func decode(_ reads: [[UInt8]?]) -> [TerminalInput] {
    var decoder = InputDecoder()
    var inputs: [TerminalInput] = []
    for read in reads {
      if let read { decoder.append(read) }
      while let input = decoder.next(isOver: read == nil) { inputs.append(input) }
    }
    return inputs
  }

  private func decode(_ reads: String?...) -> [TerminalInput] { decode(reads.map { $0.map { Array($0.utf8) } }) }

  @Test(arguments: [
    "a", "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}[200~", "\u{1B}[201", "\u{1B}]11;", "\u{1B}P", "甲", "\u{3}",
  ])
  func `ten times what comes at once, or byte by byte, is looked at ten times as often`(piece: String) {
    for before in ["", "\u{1B}[200~", "\u{1B}]0;"] {
      for size in [1, 7, 100_000] {
        let steps = Counted.steps(of: 300, { Array((before + String(repeating: piece, count: $0)).utf8) }) { bytes in
          var decoder = InputDecoder()
          for start in stride(from: 0, to: bytes.count, by: size) {
            decoder.append(bytes[start..<min(start + size, bytes.count)])
            while decoder.next(isOver: false) != nil {}
          }
        }
        #expect(steps.few > 0 && steps.many <= 12 * steps.few, "\(before)\(piece) \(size) \(steps)")
      }
    }
  }

  /// Without what is passed over by the keyboard, too.
  private func known(_ inputs: [TerminalInput]) -> [TerminalInput] {
    inputs.filter { if case .unknown = $0 { false } else { true } }
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]l标题 q\u{1B}\\",
    "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}P1+r5463=32\u{1B}\\", "\u{1B}P\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^private\u{1B}\\", "\u{1B}Xstring\u{1B}\\", "\u{1B}[?62;22c", "\u{1B}[>0;136;0c", "\u{1B}[24;80R",
    "\u{1B}[1;80R", "\u{1B}[?2026;1$y", "\u{1B}[4;1$y", "\u{1B}[0n", "\u{1B}[?997;1n", "\u{1B}[8;24;80t", "\u{1B}[?0u",
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[1;2c", "\u{1B}[201~",
  ])
  func `what a terminal answers is no key, wherever it is cut`(reply: String) {
    let bytes = Array(reply.utf8)
    #expect(known(decode([bytes + Array("j".utf8)])) == [.key(.character("j"))])
    for cut in 2..<bytes.count {
      #expect(known(decode([Array(bytes[..<cut]), Array(bytes[cut...]), Array("j".utf8)])) == [.key(.character("j"))])
    }
  }

  @Test func `an answer that goes on after it was given up is no key either; one key by itself is`() {
    #expect(decode("\u{1B}]11;rgb:00", nil, "00/0000/0000\u{1B}\\", "j") == [.key(.character("j"))])
    #expect(decode("\u{1B}]11;rgb:00", nil, "j", "k") == [.key(.character("j")), .key(.character("k"))])
    #expect(decode("\u{1B}]11;rgb:00", nil, "\u{1B}OA", nil) == [.key(Key(.up))])
  }

  @Test func `a control character ends an answer that has no end`() {
    #expect(decode("\u{1B}_G\u{3}") == [.key(.control("c"))])
    #expect(decode("\u{1B}Pabc\u{1B}[A") == [.key(Key(.up))])
    #expect(decode("\u{1B}Pabc\u{18}j") == [.key(.character("j"))])
  }

  @Test(arguments: Array("]P_^X".unicodeScalars))
  func `what begins an answer is a key with Alt by itself`(scalar: Unicode.Scalar) {
    #expect(decode("\u{1B}\(scalar)", nil) == [.key(Key(.character(scalar), alt: true))])
  }

  @Test(arguments: [
    ("账", TerminalInput.key(.character("账"))), ("\u{20000}", .key(.character("\u{20000}"))),
    ("\u{1B}账", .key(Key(.character("账"), alt: true))), ("\u{1B}[6;5~", .key(Key(.pageDown, control: true))),
    ("\u{1B}[<0;5;8M", .mouse(.leftPress, Position(column: 4, row: 7))),
    ("\u{1B}[Ma#\"", .mouse(.wheelDown, Position(column: 2, row: 1))),
  ])
  func `what comes in two parts is one`(text: String, input: TerminalInput) {
    let bytes = Array(text.utf8)
    for cut in 1..<bytes.count { #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == [input]) }
  }

  @Test(arguments: ["[<0;5;8M", "[6;5~", "[24;80R", "]11;rgb:0/0/0\u{1B}\\"])
  func `the rest of a report whose Escape was a key is not typed`(rest: String) {
    let inputs = known(decode("\u{1B}", nil, rest, "j"))
    #expect(inputs.first == .key(Key(.escape)) && inputs.last == .key(.character("j")))
    #expect(inputs.count == (rest.hasSuffix("M") || rest.hasSuffix("~") ? 3 : 2))
  }

  @Test(arguments: ["[1", "j", "[", "]1"])
  func `what is typed after Escape stays keys`(typed: String) {
    #expect(
      decode("\u{1B}", nil, typed) == [.key(Key(.escape))] + typed.unicodeScalars.map { .key(.character($0)) })
  }

  @Test func `a paste is one text, wherever it is cut`() {
    let bytes = Array("\u{1B}[200~请说明\r\nxq\r\t2024\u{1B}[31m\u{3}\n\u{1B}[201~".utf8)
    let text = TerminalInput.paste("请说明\nxq\n 2024[31m\n")
    #expect(decode([bytes + Array("j".utf8)]) == [text, .key(.character("j"))])
    for cut in 2..<bytes.count {
      #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...]), Array("j".utf8)]) == [text, .key(.character("j"))])
    }
  }

  @Test func `a paste without an end is given up, and goes on where more than a key comes`() {
    #expect(decode("\u{1B}[200~甲", nil, "q") == [.paste("甲"), .key(.character("q"))])
    #expect(decode("\u{1B}[200~甲", nil, "xq", nil) == [.paste("甲"), .paste("xq")])
    #expect(decode("\u{1B}[200~甲", nil, "q\u{1B}[201~", "j") == [.paste("甲"), .paste("q"), .key(.character("j"))])
    #expect(decode("\u{1B}[200~甲", "\u{3}") == [.key(.control("c"))])
  }

  @Test func `of a long paste only the beginning is kept, and no half of a character`() throws {
    var decoder = InputDecoder()
    decoder.append(Array("\u{1B}[200~".utf8))
    #expect(decoder.next(isOver: false) == nil)
    for _ in 0..<1000 {
      decoder.append(Array(String(repeating: "账", count: 100).utf8))
      #expect(decoder.next(isOver: false) == nil)
    }
    decoder.append(PastedText.end)
    guard case .paste(let text)? = decoder.next(isOver: false) else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == PastedText.longest / 3 * 3 && text.allSatisfy { $0 == "账" })
  }

  @Test func `not UTF-8 in a paste is replaced`() {
    #expect(
      decode([Array("\u{1B}[200~".utf8) + [0xE8, 0xB4, 0x1B] + Array("\u{1B}[201~".utf8)]) == [.paste("\u{FFFD}")])
  }
}

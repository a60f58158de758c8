import Testing

@testable import Search

@Suite struct SearchNamesTests {
  private let all = [
    "行政运行", "a", "Ünïcode é", "𠮷野家", "（一）·“引号”", "12.5 万元", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ]

  @Test func `names come back as they were and have one number each`() {
    var names = SearchNames()
    let numbers = all.map { names.add($0) }
    #expect(numbers == Array(1...UInt32(all.count)))
    #expect(all.map { names.add($0) } == numbers)
    #expect(numbers.map { names[$0] } == all)
    #expect(names.add("") == 0 && names[0] == "")
  }

  @Test func `half of a pair of surrogates is replaced`() {
    for units in [[0x41, 0xD83D], [0xDE00, 0x42], [0xD83D, 0xD83D, 0xDE00], [0xD83D, 0x43]] as [[UInt16]] {
      #expect(units.withUnsafeBufferPointer { Units.text($0) } == String(decoding: units, as: UTF16.self))
    }
  }

  @Test func `units are those of the standard library`() {
    for name in all { #expect(Units.with(name) { Array($0) } == Array(name.utf16)) }
  }
}

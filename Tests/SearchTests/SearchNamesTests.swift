import Randomness
import Search
import Testing

struct SearchNamesTests {
  @Test func `a name is given back as it was put in`() {
    var random = SeededGenerator(seed: 7)
    let letters = ["a", "7", "é", "行", "（", "😀", "𠮷", "\u{FFFF}"]
    var names = SearchNames()
    var put: [(number: UInt32, name: String)] = [(names.add(""), "")]
    for length in 1...200 {
      let name = (0..<length).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      put.append((names.add(name), name))
    }
    #expect(put.allSatisfy { names[$0.number] == $0.name })
    #expect(names.count == 201)
  }

  @Test func `a name is kept once`() {
    var names = SearchNames()
    #expect(names.add("行政运行") == names.add("行政运行"))
    #expect(names.add("行政") != names.add("行政运行"))
  }
}

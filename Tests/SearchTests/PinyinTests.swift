import Search
import Testing

struct PinyinTests {
  @Test(
    arguments: [
      ("会", ["hui", "kuai"]), ("行", ["hang", "heng", "xing"]), ("重", ["chong", "zhong"]), ("长", ["chang", "zhang"]),
      ("乐", ["le", "yue"]), ("率", ["lv", "shuai"]), ("调", ["diao", "tiao"]), ("还", ["hai", "huan"]),
      ("单", ["chan", "dan", "shan"]), ("省", ["sheng", "xing"]), ("朝", ["chao", "zhao"]), ("都", ["dou", "du"]),
      ("藏", ["cang", "zang"]), ("厦", ["sha", "xia"]), ("尉", ["wei", "yu"]), ("差", ["cha", "chai", "ci"]),
      ("女", ["nv"]), ("略", ["lve"]), ("运", ["yun"]),
    ] as [(Unicode.Scalar, [String])])
  func `a character has every reading in use`(character: Unicode.Scalar, readings: [String]) {
    #expect(Pinyin.readings(of: character) == readings)
  }

  @Test func `nearly every character of the basic block has readings, of letters only`() {
    let known = (0x4E00...0x9FA5).compactMap { Unicode.Scalar($0) }.filter { !Pinyin.readings(of: $0).isEmpty }
    #expect(known.count == 20_892)
    #expect(
      known.allSatisfy { Pinyin.readings(of: $0).allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } } })
  }

  @Test(arguments: ["a", "１", "、", "\u{3400}", "\u{20000}"] as [Unicode.Scalar])
  func `what is no character of the table has none`(scalar: Unicode.Scalar) {
    #expect(Pinyin.readings(of: scalar).isEmpty)
  }
}

import Testing

@testable import Documents

/// Recognised text without the program that recognises it: what it prints was recorded.
struct RecognitionTests {
  private static let recorded = """
    level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
    1\t1\t0\t0\t0\t0\t0\t0\t3509\t2481\t-1\t
    5\t1\t1\t1\t1\t1\t300\t600\t40\t42\t96.5\t行政
    5\t1\t1\t1\t1\t2\t344\t600\t40\t42\t91.2\t运行
    5\t1\t1\t1\t1\t3\t400\t600\t6\t42\t22.0\t|
    5\t1\t1\t1\t1\t4\t1500\t600\t140\t42\t88.0\t64,090.
    5\t1\t1\t1\t1\t5\t1652\t600\t40\t42\t88.0\t74
    5\t1\t1\t1\t1\t6\t2500\t600\t120\t42\t90.0\t306.00
    5\t1\t1\t1\t2\t1\t1500\t700\t120\t42\t90.0\t5.00
    5\t1\t1\t1\t2\t2\t1700\t700\t12\t42\t31.0\t”
    5\t1\t1\t1\t2\t3\t1800\t700\t12\t42\t31.0\t:

    """

  @Test func `words come with their boxes, pieces of a number whole, specks left out`() {
    let words = RecognizedWords.words(Array(Self.recorded.utf8), pointsPerDot: 0.24)
    #expect(words.map(\.text) == ["行政", "运行", "64,090.74", "306.00", "5.00", ":"])
    #expect(words[0].box == Box(left: 72, top: 144, right: 340 * 0.24, bottom: 642 * 0.24))
    #expect(words[2].box.right == 1692 * 0.24)
  }

  /// A white picture with ink in it.
  private func picture(_ width: Int, _ height: Int, ink: (Int, Int) -> Bool) -> [UInt8] {
    var bytes = Array("P5\n\(width) \(height)\n255\n".utf8)
    for y in 0..<height { for x in 0..<width { bytes.append(ink(x, y) ? 20 : 250) } }
    return bytes
  }

  @Test func `lines are found and taken out, letters and filled areas are not`() throws {
    let bytes = picture(600, 400) { x, y in
      let isLevel = (100...103).contains(y) && (50..<550).contains(x)
      let isUpright = (300...302).contains(x) && (40..<360).contains(y)
      let isLetter = (200..<240).contains(x) && y == 200
      let isArea = (400..<560).contains(x) && (200..<350).contains(y)
      return isLevel || isUpright || isLetter || isArea
    }
    let scan = try #require(ScannedPicture(bytes))
    #expect(scan.rules.count == 2)
    let level = try #require(scan.rules.first { $0.isLevel })
    #expect(abs(level.place - 101.5 * 0.24) < 0.01 && level.start == 12 && level.end == 132)
    let upright = try #require(scan.rules.first { !$0.isLevel })
    #expect(abs(upright.place - 301 * 0.24) < 0.01)
    #expect(abs(upright.start - 40 * 0.24) < 0.01 && abs(upright.end - 360 * 0.24) < 0.01)
    let start = bytes.count - 600 * 400
    func dot(_ x: Int, _ y: Int) -> UInt8 { scan.text[start + y * 600 + x] }
    #expect(dot(60, 101) == 255 && dot(301, 60) == 255)
    #expect(dot(210, 200) == 20 && dot(450, 250) == 20)
  }

  @Test(arguments: [
    "", "P5", "P5\n9 9\n255\n", "P6\n1 1\n255\n\u{1}", "P5\n99999999999999999999 1\n255\n\u{1}", "P5\n0 0\n255\n",
  ])
  func `what is no such picture is none`(text: String) {
    #expect(ScannedPicture(Array(text.utf8)) == nil)
  }
}

import Documents
import Testing

@testable import Disclosures

/// Questions asked of texts byte for byte, which the standard library answers in many times as long.
struct ByteComparisonTests {
  @Test(arguments: [
    ("收入（万元）", "（", "(", "收入(万元）"), ("aaa", "aa", "b", "ba"), ("归口管理的行政", "归口管理的", "", "行政"), ("收入", "支出", "甲", "收入"),
    ("", "甲", "乙", ""), ("收入", "", "乙", "收入"), ("、、", "、", "，", "，，"),
  ])
  func `a text stands in place of another`(text: String, part: String, other: String, expected: String) {
    #expect(text.replacing(part, with: other) == expected)
  }

  /// Each blank of Unicode alone between two characters, and what only begins as one does.
  @Test func `blanks go, and nothing else`() {
    let blanks: [UInt32] =
      Array(0x09...0x0D) + [0x20, 0x85, 0xA0, 0x1680] + Array(0x2000...0x200A) + [
        0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      ]
    let wrong = (UInt32(1)...0x1_0FFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = "甲\(scalar)乙"
      return !Text.squeezed(text).utf8.elementsEqual((blanks.contains(scalar.value) ? "甲乙" : text).utf8)
    }
    #expect(wrong == [])
  }

  @Test func `texts as keys are the same by their bytes`() {
    let keys: Set<ByteText> = [ByteText("三级指标"), ByteText("分"), ByteText("")]
    #expect(keys.contains(ByteText("三级指标")) && keys.contains(ByteText("")))
    #expect(keys.contains(ByteText("甲三级指标乙".dropFirst().dropLast().description)))
    #expect(!keys.contains(ByteText("三级指")) && !keys.contains(ByteText("三级指标 ")))
  }
}

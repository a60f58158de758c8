import Randomness
import BudgetModel
import Testing

struct AmountCapitalsTests {
  @Test(
    arguments: [
      (0, "零元整"), (1, "壹分"), (5, "伍分"), (10, "壹角整"), (50, "伍角整"), (99, "玖角玖分"), (100, "壹元整"), (101, "壹元零壹分"),
      (110, "壹元壹角整"), (1_000, "壹拾元整"), (1_100, "壹拾壹元整"), (10_100, "壹佰零壹元整"), (11_000, "壹佰壹拾元整"),
      (100_100, "壹仟零壹元整"), (101_000, "壹仟零壹拾元整"), (110_000, "壹仟壹佰元整"), (168_032, "壹仟陆佰捌拾元叁角贰分"),
      (1_000_000, "壹万元整"), (1_000_100, "壹万零壹元整"), (1_100_000, "壹万壹仟元整"), (10_010_000, "壹拾万零壹佰元整"),
      (1_564_710_000, "壹仟伍佰陆拾肆万柒仟壹佰元整"), (10_000_000_000, "壹亿元整"), (10_000_000_100, "壹亿零壹元整"),
      (10_001_000_000, "壹亿零壹万元整"), (10_100_000_000, "壹亿零壹佰万元整"), (11_000_000_000, "壹亿壹仟万元整"),
      (10_500_000_000, "壹亿零伍佰万元整"),
      (5_061_694_000_000, "伍佰零陆亿壹仟陆佰玖拾肆万元整"), (1_000_000_000_000_00, "壹万亿元整"),
      (-100, "负壹元整"), (-7, "负柒分"),
      (Int64.max, "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"),
      (Int64.min + 1, "负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"),
      (Int64.min, "—"),
    ] as [(Int64, String)])
  func `an amount is written in capitals`(fen: Int64, text: String) {
    #expect(Amount(fen: fen).capitals == text)
  }

  @Test func `what is written can be read back, and no zero is said twice`() {
    // Given amounts of every length
    var generator = SeededGenerator(seed: 20_241)
    for _ in 0..<5_000 {
      let fen = Int64.random(in: 0...Int64.max, using: &generator) >> Int64.random(in: 0...62, using: &generator)
      // When written in capitals
      let text = Amount(fen: fen).capitals
      // Then it says the same amount
      #expect(value(text) == fen, "\(fen) \(text)")
      #expect(!text.contains("零零") && !text.contains("零万") && !text.contains("零亿"), "\(fen) \(text)")
    }
  }

  /// Reads capitals by adding up what each word multiplies.
  private func value(_ text: String) -> Int64 {
    let digits = Array("零壹贰叁肆伍陆柒捌玖")
    var (total, group, digit) = (Int64(0), Int64(0), Int64(0))
    var fen: Int64 = 0
    for character in text {
      if let value = digits.firstIndex(of: character) { digit = Int64(value) }
      switch character {
      case "拾": (group, digit) = (group + digit * 10, 0)
      case "佰": (group, digit) = (group + digit * 100, 0)
      case "仟": (group, digit) = (group + digit * 1_000, 0)
      case "万": (total, group, digit) = (total + (group + digit) * 10_000, 0, 0)
      case "亿": (total, group, digit) = ((total + group + digit) * 100_000_000, 0, 0)
      case "元": (total, group, digit) = (total + group + digit, 0, 0)
      case "角": (fen, digit) = (fen + digit * 10, 0)
      case "分": (fen, digit) = (fen + digit, 0)
      default: break
      }
    }
    return total * 100 + fen
  }
}

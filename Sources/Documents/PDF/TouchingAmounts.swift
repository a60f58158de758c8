/// Amounts of neighbouring cells that touch: `174,900.64101,833.84` is two numbers, each with two decimal places.
///
/// A program that prints words joins what has no gap, and cuts it where the type changes; so the pieces that touch are put
/// together before they are parted.
enum TouchingAmounts {
  /// The words with such amounts parted; all others as they are.
  static func parted(_ words: [PageWord]) -> [PageWord] {
    var out: [PageWord] = []
    out.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      var end = index + 1
      if isOfAmounts(words[index].text) {
        while end < words.count, touches(words[end], words[end - 1]), isOfAmounts(words[end].text) { end += 1 }
      }
      out += pieces(words[index..<end]) ?? Array(words[index..<end])
      index = end
    }
    return out
  }

  /// Whether a word is a piece of a number that a change of type cut: 228 before .18.
  static func isPiece(_ index: Int, of words: [PageWord]) -> Bool {
    guard isOfAmounts(words[index].text) else { return false }
    func joins(_ left: Int, _ right: Int) -> Bool {
      words.indices.contains(left) && words.indices.contains(right) && isOfAmounts(words[left].text)
        && isOfAmounts(words[right].text) && touches(words[right], words[left])
    }
    return joins(index - 1, index) || joins(index, index + 1)
  }

  /// The amounts in words that touch; nil where they are not two or more whole ones.
  private static func pieces(_ words: ArraySlice<PageWord>) -> [PageWord]? {
    let points = words.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x2E } }
    guard points >= 2, let first = words.first else { return nil }
    let all = words.reduce("") { $0 + $1.text }
    guard let amounts = amounts(Array(all.utf8)) else { return nil }
    // Where each character ends.
    var places: [Double] = []
    for word in words {
      let step = word.box.width / Double(max(1, word.text.utf8.count))
      places += (1...max(1, word.text.utf8.count)).map { word.box.left + Double($0) * step }
    }
    var start = 0
    var left = first.box.left
    return amounts.map { amount in
      let end = start + amount.utf8.count
      var box = first.box
      (box.left, box.right) = (left, places[end - 1])
      (start, left) = (end, places[end - 1])
      return PageWord(text: amount, box: box)
    }
  }

  /// Parts digits into amounts of two decimal places; nil where a rest or less than two are left.
  static func amounts(_ bytes: [UInt8]) -> [String]? {
    var amounts: [String] = []
    var start = 0
    while start < bytes.count {
      guard let point = bytes[start...].firstIndex(of: 0x2E), point + 2 < bytes.count,
        isWhole(bytes[start..<point]), isDigit(bytes[point + 1]), isDigit(bytes[point + 2])
      else { return nil }
      amounts.append(String(decoding: bytes[start...point + 2], as: UTF8.self))
      start = point + 3
    }
    return amounts.count >= 2 ? amounts : nil
  }

  /// `1234`, `-1,234`: no zero before other digits, and three digits behind each comma.
  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.first == 0x2D ? bytes.dropFirst() : bytes
    let groups = digits.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard let first = groups.first, let lead = first.first, groups.allSatisfy({ $0.allSatisfy(isDigit) }),
      lead != 0x30 || digits.count == 1
    else { return false }
    return groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func touches(_ word: PageWord, _ previous: PageWord) -> Bool {
    let height = min(word.box.height, previous.box.height)
    let gap = word.box.left - previous.box.right
    return abs(word.box.centerY - previous.box.centerY) < 0.2 * height && gap < 0.05 * height && gap > -height
      && word.box.left > previous.box.left
  }

  private static func isOfAmounts(_ text: String) -> Bool {
    text.utf8.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

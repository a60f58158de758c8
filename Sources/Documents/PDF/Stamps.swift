/// Words that were laid over a page and are no part of its text: watermarks, and second copies that make print look bold.
///
/// A watermark is told by how it lies: slanted, its characters stand apart on a sloping line at even steps; across, it lies over
/// other words, and is much larger than they or at the same place of other pages too. What it says does not matter.
struct Stamps {
  /// For every text where it lies over other words, on how many pages.
  private var repeated: [Place: Int] = [:]

  private struct Place: Hashable {
    var text: ByteText
    var left: Int
    var top: Int

    init(_ word: PageWord) {
      text = ByteText(word.text)
      left = Int((word.box.left / 4).rounded())
      top = Int((word.box.top / 4).rounded())
    }
  }

  /// The pages without what was laid over them.
  static func removed(from pages: [Page]) -> [Page] {
    var pages = pages
    for index in pages.indices {
      pages[index].words = withoutCopies(pages[index].words)
      pages[index].words = withoutSlanted(pages[index].words)
    }
    let overlays = pages.map { Self.overlays($0.words) }
    var stamps = Stamps()
    for (page, overlay) in zip(pages, overlays) {
      for place in Set(overlay.map { Place(page.words[$0.word]) }) { stamps.repeated[place, default: 0] += 1 }
    }
    for (index, overlay) in overlays.enumerated() where !overlay.isEmpty {
      let words = pages[index].words
      let usual = Size(words)
      func isRepeated(_ word: Int) -> Bool { stamps.repeated[Place(words[word]), default: 0] >= 2 }
      let dropped = Set(
        overlay.filter {
          usual.isExceeded(by: words[$0.word], times: 2.2) || isRepeated($0.word) && !isRepeated($0.below)
        }.map(\.word))
      pages[index].words = words.indices.filter { !dropped.contains($0) }.map { words[$0] }
    }
    return pages
  }

  /// Words drawn again within a fraction of a character: one of them stays.
  private static func withoutCopies(_ words: [PageWord]) -> [PageWord] {
    var kept: [PageWord] = []
    var places: [ByteText: [Int]] = [:]
    for word in words {
      let isCopy = (places[ByteText(word.text)] ?? []).suffix(8).contains { index in
        let other = kept[index].box
        let reach = 0.3 * min(other.height, word.box.height)
        return abs(other.left - word.box.left) <= reach && abs(other.top - word.box.top) <= reach
      }
      if isCopy { continue }
      places[ByteText(word.text), default: []].append(kept.count)
      kept.append(word)
    }
    return kept
  }

  /// The most short words of a page among which slanted text is looked for.
  private static let shortLimit = 1_500

  /// Without the characters that stand at even steps on a sloping line: four pieces or more, or three larger than the rest, and
  /// what goes on on the same line.
  private static func withoutSlanted(_ words: [PageWord]) -> [PageWord] {
    let short = words.indices.filter {
      words[$0].text.unicodeScalars.count <= 3 && !TouchingAmounts.isPiece($0, of: words)
    }
    guard (3...shortLimit).contains(short.count) else { return words }
    let usual = Size(words)
    let rows = Dictionary(grouping: short) { Int((words[$0].box.centerY / 8).rounded()) }
    func word(at x: Double, _ y: Double, within reach: Double) -> Int? {
      let row = Int((y / 8).rounded())
      let span = 1 + Int(reach / 8)
      return (row - span...row + span).lazy.flatMap { rows[$0] ?? [] }.first { index in
        abs(words[index].box.centerX - x) < reach && abs(words[index].box.centerY - y) < reach
      }
    }
    var slanted: Set<Int> = []
    for first in short {
      let box = words[first].box
      let size = max(box.height, box.width / Double(words[first].text.unicodeScalars.count))
      for second in short where second != first && !(slanted.contains(first) && slanted.contains(second)) {
        let step = (words[second].box.centerX - box.centerX, words[second].box.centerY - box.centerY)
        guard step.0 > 0.2 * size, abs(step.1) > 0.2 * size, step.0 * step.0 + step.1 * step.1 < 2.6 * size * size
        else { continue }
        var chain = [first, second]
        while let last = chain.last,
          let next = word(
            at: words[last].box.centerX + step.0, words[last].box.centerY + step.1, within: 0.25 * size),
          !chain.contains(next)
        {
          chain.append(next)
        }
        if chain.count >= 4 || chain.count == 3 && usual.isExceeded(by: words[first], times: 1.8) {
          slanted.formUnion(chain)
        }
      }
    }
    return slanted.isEmpty ? words : words.indices.filter { !slanted.contains($0) }.map { words[$0] }
  }

  /// The words that lie over others no taller than they, each with one of these.
  private static func overlays(_ words: [PageWord]) -> [(word: Int, below: Int)] {
    let order = words.indices.sorted { words[$0].box.top < words[$1].box.top }
    let tallest = words.reduce(0) { max($0, $1.box.height) }
    var found: [(Int, Int)] = []
    for (place, index) in order.enumerated() {
      let box = words[index].box
      // What begins above by more than the tallest word cannot reach down to it.
      let above = order[..<place].reversed().prefix { words[$0].box.top >= box.top - tallest }
      let below = order[(place + 1)...].prefix { words[$0].box.top < box.bottom }
      let other = (Array(above) + below).first {
        words[$0].box.height <= box.height * 1.05 && isOver(box, words[$0].box) && words[$0].text != words[index].text
      }
      if let other { found.append((index, other)) }
    }
    return found
  }

  private static func isOver(_ box: Box, _ other: Box) -> Bool {
    let width = min(box.right, other.right) - max(box.left, other.left)
    let height = min(box.bottom, other.bottom) - max(box.top, other.top)
    guard width > 0, height > 0 else { return false }
    return width * height > 0.3 * min(box.width * box.height, other.width * other.height)
  }

  /// How large the words of a page are drawn: the middle one of all heights, and of all widths of characters.
  private struct Size {
    private var height = 0.0
    private var width = 0.0

    init(_ words: [PageWord]) {
      guard !words.isEmpty else { return }
      height = words.map(\.box.height).sorted()[words.count / 2]
      width = words.map(\.characterWidth).sorted()[words.count / 2]
    }

    /// Whether a word is larger by a factor, both by its height and by its width.
    func isExceeded(by word: PageWord, times factor: Double) -> Bool {
      word.box.height > factor * height && word.characterWidth > factor * width
    }
  }
}

/// Where the columns of a table without lines stand.
struct UnruledColumns {
  /// From where to where something reaches.
  struct Span: Equatable, Sendable {
    var left, right: Double
  }

  /// From where to where each reaches.
  private(set) var spans: [Span]
  /// The sides of the columns: the middle of each blank strip, and the ends of the table.
  private(set) var bounds: [Double]

  /// Finds the strips that the words of the rows leave blank; a heading that stands alone in one has its column there.
  /// - Returns: nil where there are none.
  init?(_ words: [PageWord], head: [PageWord]) {
    guard let gap = words.first.map(Self.gap) else { return nil }
    self.init(Self.united(words, gap: gap), gap: gap, head: head)
  }

  /// Finds them from what the words of the rows cover.
  init?(_ own: [Span], gap: Double, head: [PageWord]) {
    spans = own
    bounds = []
    guard own.count >= 2 else { return nil }
    let inner = head.filter { word in
      !own.contains { word.box.right + gap > $0.left && word.box.left - gap < $0.right } && word.box.left > own[0].left
        && !Self.isSpanning(word, head, own)
    }
    var alone: [PageWord] = []
    if let paired = Self.paired(own, Self.united(head.filter { !Self.isSpanning($0, head, own) }, gap: gap)) {
      spans = paired
    } else {
      for heading in Self.united(inner, gap: gap) {
        if let index = Self.unheaded(beside: heading, spans, head) {
          spans[index] = spans[index].united(heading)
        } else {
          alone += inner.filter { $0.box.left >= heading.left && $0.box.right <= heading.right }
        }
      }
    }
    spans = (spans + Self.united(alone, gap: gap)).sorted { $0.left < $1.left }
    bounds =
      [spans[0].left - gap] + zip(spans, spans.dropFirst()).map { ($0.right + $1.left) / 2 }
      + [spans[spans.count - 1].right + gap]
  }

  var count: Int { spans.count }

  /// The column a word stands in.
  func column(of word: PageWord) -> Int {
    let middle = word.box.centerX
    return bounds.dropFirst().dropLast().count { $0 <= middle }
  }

  /// The columns with their headings, where there are as many of these and none reaches into a neighbour.
  private static func paired(
    _ spans: [Span], _ headings: [Span]
  ) -> [Span]? {
    guard spans.count == headings.count else { return nil }
    let both = zip(spans, headings).map { $0.united($1) }
    return zip(both, both.dropFirst()).allSatisfy { $0.right < $1.left } ? both : nil
  }

  /// The column beside a heading in the middle of a blank strip that has no other: names begin at the left and amounts end at
  /// the right of a column whose heading stands in its middle.
  private static func unheaded(
    beside heading: Span, _ spans: [Span], _ head: [PageWord]
  ) -> Int? {
    let next = spans.firstIndex { $0.left >= heading.right } ?? spans.endIndex
    return [next, next - 1].first { index in
      spans.indices.contains(index)
        && !head.contains { $0.box.right > spans[index].left && $0.box.left < spans[index].right }
    }
  }

  /// Whether a heading stands over the columns on both its sides: their own stand lower.
  private static func isSpanning(
    _ word: PageWord, _ head: [PageWord], _ spans: [Span]
  ) -> Bool {
    guard let left = spans.last(where: { $0.right <= word.box.left }),
      let right = spans.first(where: { $0.left >= word.box.right })
    else { return false }
    return [left, right].allSatisfy { span in
      let own = head.filter { $0 != word && $0.box.right > span.left && $0.box.left < span.right }
      return !own.isEmpty && own.allSatisfy { $0.box.centerY > word.box.bottom }
    }
  }

  /// The widest blank between words that stand in one column.
  static func gap(_ first: PageWord) -> Double { 0.25 * first.box.height }

  /// What words cover, those that overlap or nearly touch taken together.
  static func united(_ words: [PageWord], gap: Double) -> [Span] {
    united(words.map { Span(left: $0.box.left, right: $0.box.right) }, gap: gap)
  }

  /// What spans cover, those that overlap or nearly touch taken together.
  ///
  /// Taken together part by part they come to the same as at once.
  static func united(_ parts: [Span], gap: Double) -> [Span] {
    var spans: [Span] = []
    for part in parts.sorted(by: { $0.left < $1.left }) {
      if let last = spans.indices.last, part.left <= spans[last].right + gap {
        spans[last].right = max(spans[last].right, part.right)
      } else {
        spans.append(part)
      }
    }
    return spans
  }
}

extension UnruledColumns.Span {
  fileprivate func united(_ other: Self) -> Self { Self(left: min(left, other.left), right: max(right, other.right)) }
}

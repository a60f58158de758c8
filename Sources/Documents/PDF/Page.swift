/// A page as poppler measures it: words, and the lines drawn.
struct Page: Equatable, Sendable {
  /// From 1.
  var number: Int
  var width: Double
  var height: Double
  var words: [PageWord] = []
  var rules: [Rule] = []

  /// Whether something stands side by side on the page, as in a table, or might if it were turned: lines drawn on a page
  /// of nothing but prose are not worth looking for, and looking takes most of the time.
  var mayHoldTable: Bool {
    let lines = CellText.lines(words)
    let isProse = lines.allSatisfy { line in
      zip(line, line.dropFirst()).allSatisfy { one, next in
        next.box.left - one.box.right < min(one.box.height, next.box.height)
      }
    }
    // Prose fills its lines: what stands in the middle of the page may be the rest of a cell.
    let isFilled = lines.count { ($0.last?.box.right ?? 0) - ($0.first?.box.left ?? 0) > 0.6 * width } * 3 > lines.count
    return !words.isEmpty && !(isProse && isFilled)
  }

  /// Turns a page whose text runs downwards or upwards, so that it runs to the right.
  ///
  /// Pages that say themselves that they are turned come upright already; this is for those printed sideways.
  /// - Parameter last: whether the text of the page before ran downwards; nil where that was upright. A page with a row or two
  ///   says too little itself.
  /// - Returns: whether its own text ran downwards; nil where it was upright.
  @discardableResult
  mutating func turnUpright(after last: Bool? = nil) -> Bool? {
    let long = words.filter { $0.text.unicodeScalars.count >= 3 }
    let tall = long.filter { $0.box.height > 1.8 * $0.box.width }
    let isSure = tall.count >= 5 && tall.count * 10 > long.count * 6
    guard isSure || last != nil && !tall.isEmpty && tall.count == long.count else { return nil }
    var downwards = 0
    for (one, next) in zip(tall, tall.dropFirst()) where abs(one.box.centerX - next.box.centerX) < 2 {
      downwards += next.box.top > one.box.top ? 1 : -1
    }
    let isDown = isSure ? downwards >= 0 : last ?? true
    for index in words.indices { words[index].box = turned(words[index].box, isDown) }
    for index in rules.indices {
      let rule = rules[index]
      let box =
        rule.isLevel
        ? Box(left: rule.start, top: rule.place, right: rule.end, bottom: rule.place)
        : Box(left: rule.place, top: rule.start, right: rule.place, bottom: rule.end)
      let new = turned(box, isDown)
      rules[index] =
        rule.isLevel
        ? Rule(isLevel: false, place: new.left, start: new.top, end: new.bottom)
        : Rule(isLevel: true, place: new.top, start: new.left, end: new.right)
    }
    swap(&width, &height)
    return isDown
  }

  private func turned(_ box: Box, _ isDown: Bool) -> Box {
    isDown
      ? Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
      : Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
  }
}

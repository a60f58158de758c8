/// A ruling line: level where `isLevel`, else upright.
struct Rule: Equatable, Sendable {
  var isLevel: Bool
  /// Where it lies: its y where it is level, else its x.
  var place: Double
  var start: Double
  var end: Double

  /// Joins lines that continue or cover each other.
  ///
  /// - Complexity: O(*n* log *n*).
  static func joined(_ rules: [Rule]) -> [Rule] {
    // Lines that are drawn beside each other by less than this are one.
    let width = 1.5
    let gap = 3.0
    var out: [Rule] = []
    for isLevel in [true, false] {
      let sorted = rules.filter { $0.isLevel == isLevel }.sorted { $0.place < $1.place }
      var index = 0
      while index < sorted.count {
        var end = index + 1
        while end < sorted.count, sorted[end].place - sorted[index].place <= width { end += 1 }
        let band = sorted[index..<end].sorted { $0.start < $1.start }
        let place = band.reduce(0) { $0 + $1.place } / Double(band.count)
        var open = band[0]
        open.place = place
        for rule in band.dropFirst() {
          if rule.start - open.end <= gap {
            open.end = max(open.end, rule.end)
          } else {
            out.append(open)
            open = rule
            open.place = place
          }
        }
        out.append(open)
        index = end
      }
    }
    return out.filter { $0.end - $0.start >= 5 }
  }
}

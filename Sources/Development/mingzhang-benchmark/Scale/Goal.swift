/// What a measurement is to reach.
struct Goal {
  var name: String
  var value: Double
  var limit: Double
  var unit: String
  /// Whether more is better.
  var isLeast = false

  /// Whether it is reached.
  var isMet: Bool { isLeast ? value >= limit : value <= limit }

  /// The goals of the largest library of a home.
  static func goals(
    _ largest: ScaleSubject, beside smallest: ScaleSubject, yardstick: Double?, ncdu: Double?
  ) -> [Goal] {
    var goals: [Goal] = []
    func add(_ name: String, _ value: Double?, _ limit: Double, _ unit: String, isLeast: Bool = false) {
      if let value { goals.append(Goal(name: name, value: value, limit: limit, unit: unit, isLeast: isLeast)) }
    }
    let paint = largest.value("first paint")
    func ratio(_ other: Double?) -> Double? { paint.flatMap { paint in other.map { paint / $0 } } }
    add("first paint beside that at \(smallest.disclosures)", ratio(smallest.value("first paint")), 1.2, "×")
    add("first paint beside bare C", ratio(yardstick), 1.5, "×")
    add("first paint, faster than ncdu on as many rows", ratio(ncdu).map { 1 / $0 }, 30, "×", isLeast: true)
    for place in ["list", "spending"] {
      add("\(place) move, p99", largest.value("\(place) move to last byte, p99"), 1, "ms")
      add("\(place) move, processor p99", largest.value("processor for a \(place) move, p99"), 1, "ms")
    }
    add("opening a department, p99", largest.value("opening a department, p99"), 3, "ms")
    add("opening a department, processor p99", largest.value("processor for opening, p99"), 3, "ms")
    add("search key, p99", largest.value("search key to last byte, p99"), 16, "ms")
    add("search key, processor p99", largest.value("processor for a search key, p99"), 16, "ms")
    add("filter key, p99", largest.value("filter key to last byte, p99"), 16, "ms")
    add("filter key, processor p99", largest.value("processor for a filter key, p99"), 16, "ms")
    let peaks = largest.figures.filter { $0.name.hasPrefix("peak memory") && !$0.name.hasSuffix("packing") }
    add("peak memory, whatever is done", peaks.map(\.value).max(), 24, "MiB")
    add("file beside its CSV", largest.value("file beside its CSV"), 2, "×")
    let rate = "packing, disclosures a second of CPU"
    add(rate, largest.value(rate), 1000, "", isLeast: true)
    if let large = largest.value(rate), let small = smallest.value(rate) {
      add("packing rate beside that at \(smallest.disclosures)", large / small, 0.8, "×", isLeast: true)
    }
    return goals
  }
}

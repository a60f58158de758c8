import Pseudoterminal

/// Opening departments all over a list and going back: what a key costs that reads a department's documents.
struct OpeningMeasurement: Measurement {
  /// How many are opened.
  var count: Int
  /// How many rows the list has.
  var rows: Int
  /// What the browser shows of the list at once.
  private static let page = 30

  func figures(of subjects: [Subject]) -> [[Figure]] { subjects.map(figures(of:)) }

  private func figures(of subject: Subject) -> [Figure] {
    guard !subject.isYardstick, let run = Run(subject) else { return [] }
    _ = run.process.readUntilQuiet(milliseconds: 50, limit: 2000)
    var opening = Sample()
    var back = Sample()
    var processor = Sample()
    // So many pages from one to the next that the last one is at the end; a row further each time.
    let pages = rows / (Self.page * count)
    for number in 0..<count {
      let isShort = rows < Self.page * 2
      let keys =
        isShort
        ? [number % rows == 0 ? "\u{1B}[H" : "\u{1B}[B"] : Array(repeating: "\u{1B}[6~", count: pages) + ["\u{1B}[B"]
      for key in keys { _ = Answer(to: key, of: run.process, patience: 200) }
      if let answer = Answer(to: "\r", of: run.process, patience: 3000, longest: 3000) {
        opening.add(answer.milliseconds)
        if let time = answer.processor { processor.add(time) }
      }
      if let answer = Answer(to: "[", of: run.process, patience: 3000, longest: 3000) { back.add(answer.milliseconds) }
    }
    let peak = MemoryReading.peak(of: run.process.processID)
    run.end(subject)
    return [
      opening.median.map { Figure(name: "opening a department, p50", unit: "ms", value: $0) },
      opening.percentile(0.99).map { Figure(name: "opening a department, p99", unit: "ms", value: $0) },
      processor.median.map { Figure(name: "processor for opening, p50", unit: "ms", value: $0) },
      processor.percentile(0.99).map { Figure(name: "processor for opening, p99", unit: "ms", value: $0) },
      back.median.map { Figure(name: "going back, p50", unit: "ms", value: $0) },
      back.percentile(0.99).map { Figure(name: "going back, p99", unit: "ms", value: $0) },
      peak.map { Figure(name: "peak memory after opening", unit: "MiB", value: $0) },
    ].compactMap { $0 }
  }
}

import Pseudoterminal

/// Moving in the list while the program checks departments in the background: from a key to the row it leads to.
///
/// A program that checks writes now and then without a key, so that a quiet time ends no answer; the answer here is the
/// first output that paints a row.
struct BusyMoveMeasurement: Measurement {
  /// How many keys.
  var count: Int
  /// Stands in every row of the list, and in nothing that is written without a key.
  var row: String

  func figures(of subjects: [Subject]) -> [[Figure]] { subjects.map(figures(of:)) }

  private func figures(of subject: Subject) -> [Figure] {
    guard !subject.isYardstick, let run = Run(subject) else { return [] }
    _ = run.process.readUntilQuiet(milliseconds: 5, limit: 200)
    let needle = Array(row.utf8)
    var times = Sample()
    for number in 0..<count {
      // What was written before the key is no answer to it.
      while run.process.read(nanoseconds: 0) != nil {}
      let start = PseudoterminalProcess.now
      run.process.write(number % 2 == 0 ? "\u{1B}[B" : "\u{1B}[A")
      var seen: [UInt8] = []
      while let chunk = run.process.read(nanoseconds: 1_000_000_000) {
        seen += chunk.bytes
        guard seen.contains(needle) else { continue }
        times.add(Double(chunk.time - start) / 1_000_000)
        break
      }
      // Time in which checking goes on, as between two keys of a person.
      let pause = PseudoterminalProcess.now + 10_000_000
      while PseudoterminalProcess.now < pause { _ = run.process.read(nanoseconds: 1_000_000) }
    }
    let peak = MemoryReading.peak(of: run.process.processID)
    run.end(subject)
    return [
      times.median.map { Figure(name: "moving while checking, p50", unit: "ms", value: $0) },
      times.percentile(0.99).map { Figure(name: "moving while checking, p99", unit: "ms", value: $0) },
      peak.map { Figure(name: "peak memory while checking", unit: "MiB", value: $0) },
    ].compactMap { $0 }
  }
}

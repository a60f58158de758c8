import Pseudoterminal

/// From a key to the last byte of its answer, and the bytes it took; a quiet time ends an answer.
struct KeyMeasurement: Measurement {
  var count: Int
  /// What the keys are called in the figures.
  var label: String
  /// Typed first, and not measured; what they set going has come to rest before the first key.
  var opening: [String]
  private static let quiet: Int64 = 4_000_000

  init(count: Int, label: String = "key", opening: [String] = []) {
    self.count = count
    self.label = label
    self.opening = opening
  }

  func figures(of subjects: [Subject]) -> [[Figure]] { subjects.map(figures(of:)) }

  private func figures(of subject: Subject) -> [Figure] {
    guard !subject.keys.isEmpty, let run = Run(subject) else { return [] }
    _ = run.process.readUntilQuiet(milliseconds: 50)
    for key in opening {
      run.process.write(key)
      _ = run.process.readUntilQuiet(milliseconds: 300)
    }
    var times = Sample()
    var sizes = Sample()
    for number in 0..<count {
      let start = PseudoterminalProcess.now
      run.process.write(subject.keys[number % subject.keys.count])
      var last: Int64?
      var bytes = 0
      while let chunk = run.process.read(nanoseconds: last == nil ? 3 * Self.quiet : Self.quiet) {
        last = chunk.time
        bytes += chunk.bytes.count
      }
      // A key that changes nothing has no answer.
      if let last {
        times.add(Double(last - start) / 1_000_000)
        sizes.add(Double(bytes))
      }
    }
    run.end(subject)
    guard let middle = times.median, let slow = times.percentile(0.99), let size = sizes.median else { return [] }
    var figures = [
      Figure(name: "\(label) to last byte, p50", unit: "ms", value: middle),
      Figure(name: "\(label) to last byte, p99", unit: "ms", value: slow),
      Figure(name: "bytes a \(label), p50", unit: "B", value: size),
    ]
    if let peak = run.process.peakMemory {
      figures.append(Figure(name: "peak memory after the \(label)s", unit: "MiB", value: Double(peak) / 1024))
    }
    return figures
  }
}

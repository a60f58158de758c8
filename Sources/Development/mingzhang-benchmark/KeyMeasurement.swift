import Pseudoterminal

/// From a key to the last byte of its answer, and the bytes it took; a quiet time ends an answer.
struct KeyMeasurement: Measurement {
  var count: Int
  /// What the keys are called in the figures.
  var label: String
  /// Typed first, and not measured; what they set going has come to rest before the first key.
  var opening: [String]
  /// Milliseconds an answer may take to begin; the next key is not typed before.
  var patience: Int64

  init(count: Int, label: String = "key", opening: [String] = [], patience: Int64 = 12) {
    self.count = count
    self.label = label
    self.opening = opening
    self.patience = patience
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
    var processor = Sample()
    for number in 0..<count {
      let key = subject.keys[number % subject.keys.count]
      // A key that changes nothing has no answer.
      guard let answer = Answer(to: key, of: run.process, patience: patience) else { continue }
      times.add(answer.milliseconds)
      sizes.add(Double(answer.bytes))
      if let time = answer.processor { processor.add(time) }
    }
    let peak = MemoryReading.peak(of: run.process.processID)
    run.end(subject)
    guard let middle = times.median, let slow = times.percentile(0.99), let size = sizes.median else { return [] }
    var figures = [
      Figure(name: "\(label) to last byte, p50", unit: "ms", value: middle),
      Figure(name: "\(label) to last byte, p99", unit: "ms", value: slow),
      Figure(name: "bytes a \(label), p50", unit: "B", value: size),
    ]
    if let middle = processor.median, let slow = processor.percentile(0.99) {
      figures.append(Figure(name: "processor for a \(label), p50", unit: "ms", value: middle))
      figures.append(Figure(name: "processor for a \(label), p99", unit: "ms", value: slow))
    }
    if let peak { figures.append(Figure(name: "peak memory after the \(label)s", unit: "MiB", value: peak)) }
    return figures
  }
}

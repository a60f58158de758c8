/// From execution to the first useful frame, and the memory it took.
struct StartMeasurement: Measurement {
  var runs: Int

  func figures(of subjects: [Subject]) -> [[Figure]] {
    var paint = subjects.map { _ in Sample() }
    var memory = subjects.map { _ in Sample() }
    // By turns, so that a slow moment of the machine meets all of them. The first round fills the page cache. Every second
    // one goes backwards: each starts with what its neighbour left in the processor's caches.
    for round in 0...runs {
      for index in round % 2 == 0 ? Array(subjects.indices) : subjects.indices.reversed() {
        let subject = subjects[index]
        guard let run = Run(subject) else { continue }
        _ = run.process.readUntilQuiet(milliseconds: 20)
        let peak = MemoryReading.peak(of: run.process.processID)
        run.end(subject)
        if round == 0 { continue }
        paint[index].add(run.firstPaint)
        if let peak { memory[index].add(peak) }
      }
    }
    return subjects.indices.map { index in
      guard let first = paint[index].median else { return [] }
      return [Figure(name: "first paint", unit: "ms", value: first)]
        + (memory[index].median.map { [Figure(name: "peak memory at start", unit: "MiB", value: $0)] } ?? [])
    }
  }
}

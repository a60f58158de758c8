/// From execution to the first useful frame, and the memory it took.
struct StartMeasurement: Measurement {
  var runs: Int

  func figures(of subject: Subject) -> [Figure] {
    var paint = Sample()
    var memory = Sample()
    // The first run fills the page cache and does not count.
    for number in 0...runs {
      guard let run = Run(subject) else { return [] }
      _ = run.process.readUntilQuiet(milliseconds: 20)
      run.end(subject)
      if number == 0 { continue }
      paint.add(run.firstPaint)
      if let peak = run.process.peakMemory { memory.add(Double(peak) / 1024) }
    }
    guard let first = paint.median else { return [] }
    return [Figure(name: "first paint", unit: "ms", value: first)]
      + (memory.median.map { [Figure(name: "peak memory at start", unit: "MiB", value: $0)] } ?? [])
  }
}

import Pseudoterminal

/// Starts a subject in a terminal of 120 columns and 40 rows.
struct Run {
  let process: PseudoterminalProcess
  /// Milliseconds from its execution to the bytes that complete the marker.
  let firstPaint: Double

  /// Nil when the program cannot be started or never shows its marker.
  init?(_ subject: Subject) {
    guard
      let process = try? PseudoterminalProcess(
        path: subject.path, arguments: subject.arguments,
        environment: ["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"].merging(subject.environment) { $1 }, width: 120,
        height: 40)
    else { return nil }
    let marker = Array(subject.marker.utf8)
    var seen: [UInt8] = []
    var painted: Int64?
    let limit = PseudoterminalProcess.now + Int64(subject.patience) * 1_000_000_000
    while painted == nil, PseudoterminalProcess.now < limit, !process.look() {
      guard let chunk = process.read(nanoseconds: 100_000_000) else { continue }
      seen += chunk.bytes
      if seen.contains(marker) { painted = chunk.time }
      // What was looked through need not be looked through again, but for the beginning of a marker at its end.
      if painted == nil { seen.removeFirst(max(0, seen.count - marker.count)) }
    }
    guard let painted else { return nil }
    self.process = process
    firstPaint = Double(painted - process.startTime) / 1_000_000
  }

  /// Ends the program.
  func end(_ subject: Subject) {
    process.write(subject.quit)
    _ = process.wait(limit: 2000)
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these.
  func contains(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

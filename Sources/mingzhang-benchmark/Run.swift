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
        path: subject.path, arguments: subject.arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"],
        width: 120, height: 40)
    else { return nil }
    let marker = Array(subject.marker.utf8)
    var seen: [UInt8] = []
    var painted: Int64?
    let limit = PseudoterminalProcess.now + 20_000_000_000
    while painted == nil, PseudoterminalProcess.now < limit, !process.look() {
      guard let chunk = process.read(nanoseconds: 100_000_000) else { continue }
      seen += chunk.bytes
      if Self.contains(seen, marker) { painted = chunk.time }
    }
    guard let painted else { return nil }
    self.process = process
    firstPaint = Double(painted - process.startTime) / 1_000_000
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    return (0...bytes.count - part.count).contains { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Ends the program.
  func end(_ subject: Subject) {
    process.write(subject.quit)
    _ = process.wait(limit: 2000)
  }
}

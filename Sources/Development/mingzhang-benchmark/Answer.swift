import Pseudoterminal

/// What a program wrote after a key.
struct Answer {
  /// Milliseconds from the key to the last byte before a quiet time.
  var milliseconds: Double
  /// How many bytes it was.
  var bytes: Int
  /// Milliseconds of the processor that the program spent on it: other programs on the machine do not count.
  var processor: Double?

  /// An answer ends when nothing came for so long.
  private static let quiet: Int64 = 4_000_000

  /// Types a key and waits for the answer's end.
  /// - Parameters:
  ///   - patience: milliseconds the answer may take to begin.
  ///   - longest: milliseconds after which it is cut off: some programs never fall silent.
  /// - Returns: nil where the key changed nothing.
  init?(to key: String, of process: PseudoterminalProcess, patience: Int64, longest: Int64 = 1000) {
    let before = ProcessorReading.spent(by: process.processID)
    let start = PseudoterminalProcess.now
    process.write(key)
    var last: Int64?
    bytes = 0
    while let chunk = process.read(nanoseconds: last == nil ? patience * 1_000_000 : Self.quiet) {
      last = chunk.time
      bytes += chunk.bytes.count
      if chunk.time - start > longest * 1_000_000 { break }
    }
    guard let last else { return nil }
    milliseconds = Double(last - start) / 1_000_000
    if let before, let after = ProcessorReading.spent(by: process.processID) {
      processor = Double(after - before) / 1_000_000
    }
  }
}

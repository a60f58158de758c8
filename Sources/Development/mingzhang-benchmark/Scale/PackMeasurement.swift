import Pseudoterminal
import SyntheticLibrary

/// Packing a folder into one file: how many disclosures a second of the processor, and how large the file is.
struct PackMeasurement {
  /// The program that packs.
  var program: String
  /// What is packed, and into what.
  var folder: String
  var file: String
  var disclosures: Int
  /// What the packages' CSV files hold together.
  var csvBytes: Int

  /// Packs.
  /// - Returns: the figures, or the program's last line where it could not.
  func figures() -> Result<[Figure], PackFailure> {
    FileTree.warm(folder)
    guard
      let process = try? PseudoterminalProcess(
        path: program, arguments: ["library", "pack", folder, file],
        environment: ["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "HOME": "/nonexistent"])
    else { return .failure(PackFailure(message: "\(program) could not be started")) }
    var last: [UInt8] = []
    var peak: Double?
    while !process.look() {
      peak = MemoryReading.peak(of: process.processID) ?? peak
      if let chunk = process.read(nanoseconds: 20_000_000) { last = (last + chunk.bytes).suffix(400) }
    }
    while let chunk = process.read(nanoseconds: 1_000_000) { last = (last + chunk.bytes).suffix(400) }
    let seconds = Double(PseudoterminalProcess.now - process.startTime) / 1_000_000_000
    guard process.status == .exited(0), let size = FileTree.size(file), let time = process.processorTime else {
      let text = String(decoding: last, as: UTF8.self)
      let lines = text.split(whereSeparator: \.isNewline).filter { !$0.isEmpty }
      // An error comes before the usage, and after what was said of the progress.
      let reason = lines.first { $0.hasPrefix("Error") } ?? lines.last
      return .failure(PackFailure(message: String(reason ?? "it ended without a word")))
    }
    let processor = Double(time) / 1_000_000_000
    return .success(
      [
        Figure(name: "packing, disclosures a second of CPU", unit: "", value: Double(disclosures) / processor),
        Figure(name: "packing, time that passed", unit: "s", value: seconds),
        Figure(name: "file", unit: "MiB", value: Double(size) / 1_048_576),
        Figure(name: "file beside its CSV", unit: "×", value: Double(size) / Double(max(1, csvBytes))),
      ]
        + (peak.map { [Figure(name: "peak memory of packing", unit: "MiB", value: $0)] } ?? []))
  }
}

/// Why nothing was packed.
struct PackFailure: Error {
  var message: String
}

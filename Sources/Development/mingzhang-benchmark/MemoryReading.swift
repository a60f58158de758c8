import Glibc

/// The largest resident size of a program that still runs, as the system counts it.
///
/// What the system tells at a program's end counts the size of the program that started it, too, until it was executed; a
/// benchmark is larger than the least it measures.
enum MemoryReading {
  /// `VmHWM` in MiB; nil where the process has gone.
  static func peak(of process: Int32) -> Double? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return text.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) }.map { $0 / 1024 }
    }
    return nil
  }
}

import Glibc

/// The time the processor has spent on a program that still runs.
enum ProcessorReading {
  /// Nanoseconds of its first thread; nil where the system does not count them.
  static func spent(by process: Int32) -> Int64? {
    guard let file = fopen("/proc/\(process)/schedstat", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, 128, file) != nil else { return nil }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: " ").first.flatMap { Int64($0) }
  }
}

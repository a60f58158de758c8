import Browser
import BudgetModel
import Console
import Glibc
import TextEncodings

/// What the process's surroundings say: read here and nowhere else.
enum Environment {
  /// A variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(fileName: value)
  }

  /// What the program was called with, names of files as they come.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map { String(fileName: $0) } }
  }

  /// The folder of the program that runs; nil where the system does not tell.
  static var programFolder: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0, let slash = path[..<count].lastIndex(of: CChar(UInt8(ascii: "/"))) else { return nil }
    return String(decoding: path[..<slash].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The language of the interface: Chinese where the locale of messages is Chinese, else English.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("zh") ? .chinese : .english
  }

  /// The day here, as 2026-11-21.
  static var date: String {
    var now = time(nil)
    var day = tm()
    localtime_r(&now, &day)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Int(day.tm_year) + 1900)-\(two(day.tm_mon + 1))-\(two(day.tm_mday))"
  }

  /// Lets a file that grows beyond the limit set for the process fail to be written, instead of ending it.
  static func survivesLargeFiles() { signal(SIGXFSZ, SIG_IGN) }

  /// Whether one can browse here.
  static var isTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// Whether a line on standard error can be drawn over itself.
  static var showsProgress: Bool { isatty(2) == 1 && variable("TERM").map { $0 != "dumb" } ?? false }

  /// Keeps tesseract to one processor: with more it takes twice as long for a page of print.
  static func limitRecognition() { setenv("OMP_THREAD_LIMIT", "1", 0) }

  /// How many processors there are.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

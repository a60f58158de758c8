import BudgetModel
import Library

/// From a key typed into a search to the last byte of its answer, over a library of many departments.
struct SearchMeasurement: Measurement {
  var count: Int
  var departments: Int
  /// A folder in which the library is made; whoever gave it removes it.
  var folder: String

  /// Initials, characters, codes and syllables, each line cleared before the next.
  private static let keys = ["xzyx", "政务", "20103", "myd", "huiyi", "行政yx", "x"].flatMap { line in
    line.map { String($0) } + ["\u{15}"]
  }

  func figures(of subjects: [Subject]) -> [[Figure]] {
    guard write() else { return subjects.map { _ in [] } }
    return subjects.map { subject in
      guard !subject.isYardstick else { return [] }
      var searching = subject
      searching.arguments = ["--library", folder, "--lang", "zh"]
      searching.keys = Self.keys
      searching.quit = "\u{3}"
      return KeyMeasurement(count: count, label: "search key", opening: ["/"]).figures(of: [searching]).first ?? []
    }
  }

  /// Makes the library: the disclosures of the default one, under ever other departments.
  private func write() -> Bool {
    let library = PackageLibrary.embedded
    let known = library.summaries.compactMap { try? library.disclosure($0.id) }
    guard !known.isEmpty else { return false }
    let writer = PackageWriter(into: folder)
    for number in 0..<departments {
      var disclosure = known[number % known.count]
      disclosure.department.code = String(900 + number)
      disclosure.department.name = "第\(number + 1)" + disclosure.department.name
      guard (try? writer.write(disclosure)) != nil else { return false }
    }
    return true
  }
}

import BudgetModel

/// How far an import is, and how long it may still take.
public struct ImportProgress: Sendable {
  /// How far the reading of a file is.
  struct Pages: Equatable, Sendable {
    var read: Int
    var of: Int
  }

  private let names: [String]
  private let bytes: [Int]
  private let start: Int
  private var now: Int
  private var pages: [Int: Pages] = [:]
  /// How many files are done.
  var taken = 0

  /// Nothing read yet.
  init(files: [some ImportedFile], start: Int) {
    names = files.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path }
    bytes = files.map { max(1, $0.bytes) }
    self.start = start
    now = start
  }

  /// Learns how far the files are.
  mutating func update(pages: [Int: Pages], now: Int) {
    self.pages = pages
    self.now = now
  }

  /// The line: which file of how many, its page, pages a second, the time left, and its name.
  public func text(_ language: Language) -> String {
    let current = min(taken, names.count - 1)
    var parts = ["\(current + 1)/\(names.count)"]
    if let open = pages[current] {
      let page = min(open.read + 1, open.of)
      parts.append(language.pick("第 \(page)/\(open.of) 页", "page \(page)/\(open.of)"))
    }
    let read = pages.values.reduce(0) { $0 + $1.read }
    if now - start >= 500, read > 0 {
      let rate = read * 1000 / (now - start)
      parts.append(language.pick("\(rate) 页/秒", "\(rate) pages/s"))
    }
    if let left = secondsLeft {
      let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
      parts.append(language.pick("约剩 \(time)", "about \(time) left"))
    }
    // A narrow terminal cuts the end: the name goes before the time left does.
    return (parts + [names[current]]).joined(separator: " · ")
  }

  /// By the bytes done: pages of files not yet opened are unknown.
  private var secondsLeft: Int? {
    guard now - start >= 1000 else { return nil }
    var done = bytes.prefix(taken).reduce(0, +)
    for (index, pages) in pages where index >= taken && index < bytes.count {
      done += bytes[index] * pages.read / max(1, pages.of)
    }
    let total = bytes.reduce(0, +)
    guard done > 0 else { return nil }
    return Int((Double(now - start) * Double(total - done) / Double(done) / 1000).rounded(.up))
  }
}

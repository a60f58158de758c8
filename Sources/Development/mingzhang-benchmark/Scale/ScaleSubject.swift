/// A library of one size in one home, and how the program is driven upon it.
struct ScaleSubject {
  let home: LibraryHome
  let disclosures: Int
  /// The folder or the file.
  let library: String
  /// The same without findings in its catalogue; nil where there is none.
  var unchecked: String?
  let program: String
  /// What was measured.
  var figures: [Figure] = []

  /// Rows of the list: a year of a department each.
  var rows: Int { (disclosures + 1) / 2 }

  /// The first department of every library.
  static let marker = "虚构第001县"

  /// Down, up, pages, both ends; each changes what is seen in a list of five rows, too.
  static let moves = [
    "\u{1B}[B", "\u{1B}[B", "\u{1B}[A", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[F", "\u{1B}[A", "\u{1B}[A", "\u{1B}[B",
    "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
  ]

  /// Codes, characters, initials, syllables; each line is cleared before the next.
  static let queries = [
    "20103", "2080505", "302", "行政", "绩效", "教育局", "满意度", "xzyx", "myd", "wsjkj", "huiyi", "第003县",
  ].flatMap { line in line.map { String($0) } + ["\u{15}"] }

  /// Names, initials, a region, amounts, rates, scores, years and findings; each line is cleared before the next.
  static let filters = [
    "教育", "xzj", "第003", ">1000", "<96%", "得分<90", "2023 ws", "!2",
  ].flatMap { line in line.map { String($0) } + ["\u{15}"] }

  /// The program on this library.
  func subject(keys: [String] = [], opening library: String? = nil) -> Subject {
    // Named in the environment: nobody waits for the parser of arguments, which has nothing to do with size.
    Subject(
      name: "\(home.rawValue) \(disclosures)", path: program, marker: Self.marker, keys: keys,
      environment: [
        "HOME": "/nonexistent", "LANG": "zh_CN.UTF-8", "MINGZHANG_LIBRARY": library ?? self.library,
      ], patience: 120)
  }

  /// The figure of a name.
  func value(_ name: String) -> Double? { figures.first { $0.name == name }?.value }
}

import BudgetModel

/// The words of paths, in both languages; each may be used in either.
struct PathWords {
  /// What it stands for: a ``PhaseView`` or a screen.
  let id: String
  let chinese: String
  let english: String

  /// What stands for the performance of the whole department.
  static let overall = "overall"

  /// Whether names of projects follow, which may have slashes.
  var takesName = false

  /// The words of sides, and of what may stand beside.
  static let sides = [
    PathWords(id: "budget", chinese: "预算", english: "budget"),
    PathWords(id: "final", chinese: "决算", english: "final"),
    PathWords(id: "both", chinese: "并列", english: "both"),
    PathWords(id: "years", chinese: "各年度", english: "years"),
  ]

  /// The word for a performance form among the tables: 报表/绩效表/项目.
  static let form = PathWords(id: "form", chinese: "绩效表", english: "form", takesName: true)

  /// The word for a document's text among the tables: 报表/正文.
  static let text = PathWords(id: "text", chinese: "正文", english: "text")

  /// The word in a language.
  func word(_ language: Language) -> String { language.pick(chinese, english) }

  /// The word for a side, or for all years, in a language.
  static func side(_ id: String, _ language: Language) -> String {
    sides.first { $0.id == id }?.word(language) ?? id
  }

  /// Whether a part of a path is this word.
  func means(_ part: String) -> Bool {
    let folded = Self.folded(part).lowercased()
    return chinese == part || english == folded || id == folded
  }

  /// A part with full-width letters and digits as their ASCII ones, as an input method writes them.
  static func folded(_ part: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
      let ascii = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      folded.append(ascii ?? scalar)
    }
    return String(folded)
  }

  /// The year a part names: `2024`, `2024年`, `２０２４年度`; nil where it names none.
  static func year(_ part: String) -> Int? {
    let digits = folded(part).prefix { $0.isASCII && $0.isNumber }
    let rest = folded(part).dropFirst(digits.count)
    guard digits.count == 4, ["", "年", "年度"].contains(rest) else { return nil }
    return Int(digits)
  }

  /// The side, or all years, that a part of a path stands for; nil for none.
  static func side(_ part: String) -> String? {
    sides.first { $0.means(part) }?.id
  }
}

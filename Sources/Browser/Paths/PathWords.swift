import BudgetModel

/// The words of paths, in both languages; each may be used in either.
struct PathWords {
  /// What it stands for: a ``PhaseView`` or a screen.
  let id: String
  let chinese: String
  let english: String

  /// What stands for the performance of the whole department.
  static let overall = "overall"

  /// All of them.
  static let all = [
    PathWords(id: "budget", chinese: "预算", english: "budget"),
    PathWords(id: "final", chinese: "决算", english: "final"),
    PathWords(id: "both", chinese: "并列", english: "both"),
    PathWords(id: "years", chinese: "各年度", english: "years"),
    PathWords(id: "overview", chinese: "总览", english: "overview"),
    PathWords(id: "spending", chinese: "支出", english: "spending"),
    PathWords(id: "economic", chinese: "经济", english: "economic"),
    PathWords(id: "revenue", chinese: "收入", english: "revenue"),
    PathWords(id: "projects", chinese: "项目", english: "projects"),
    PathWords(id: overall, chinese: "整体绩效", english: "overall"),
    PathWords(id: "findings", chinese: "核对", english: "findings"),
    PathWords(id: "tables", chinese: "报表", english: "tables"),
  ]

  /// The word for a performance form among the tables: 报表/绩效表/项目.
  static let form = PathWords(id: "form", chinese: "绩效表", english: "form")

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

  /// What a part of a path stands for.
  static func id(_ part: String) -> String? {
    let folded = folded(part).lowercased()
    return all.first { $0.chinese == part || $0.english == folded || $0.id == folded }?.id
  }
}

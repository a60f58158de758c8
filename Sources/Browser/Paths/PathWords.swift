import BudgetModel

/// The words of paths, in both languages; each may be used in either.
struct PathWords {
  /// What it stands for: a ``PhaseView`` or a screen.
  let id: String
  let chinese: String
  let english: String

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
    PathWords(id: "findings", chinese: "核对", english: "findings"),
    PathWords(id: "tables", chinese: "报表", english: "tables"),
  ]

  /// What a part of a path stands for.
  static func id(_ part: String) -> String? {
    let folded = part.lowercased()
    return all.first { $0.chinese == part || $0.english == folded || $0.id == folded }?.id
  }
}

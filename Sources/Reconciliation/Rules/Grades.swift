import BudgetModel

/// The grade is the one that the total score earns.
///
/// 优 from 90, 良 from 80, 中 from 60, 差 below, as the forms of self-evaluation define. So are score and grade that a sentence gives
/// together.
///
/// Tolerance: none; a score of 89.99 is not 90.
///
/// Example: 总得分 88, 等级 优.
///
/// Silent where score or grade is not stated, or the score is not within 0 and 100.
///
/// 说明
///
/// 自评等级应与总得分相符。
///
/// 90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差。一句之中并述得分与等级的，亦作核对。
///
/// 容差：无，89.99 分不足 90 分。
///
/// 例：总得分 88 分，等级为优。
///
/// 总得分或等级未列，或总得分不在 0 至 100 之间时，不作核对。
public struct Grades: Rule {
  /// D3.
  public let id = RuleID(.performance, 3)
  /// What it compares.
  public let title = Wording(zh: "自评等级与总得分", en: "the grade and the score that earns it")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    checkForms(disclosure, into: &report)
    for phrase in disclosure.phrases(.graded) { check(phrase, disclosure, into: &report) }
  }

  /// A sentence that gives a score and another grade than it earns, but for what the form of the project says as well.
  private func check(_ phrase: StatedPhrase, _ disclosure: OpenDisclosure, into report: inout Report) {
    let words = phrase.text.split(separator: " ").map(String.init)
    guard words.count == 2, let score = PublishedNumber(words[0]), let grade = Grade(rawValue: words[1]),
      !disclosure.openForms.contains(where: { form in
        form.project.evaluation.map { $0.grade == grade && ($0.total?.equals(score) ?? false) } ?? false
      })
    else { return }
    let earned = Grade(score: score)
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh: "正文所述得分为 \(score.text) 分，对应等级为“\(earned.rawValue)”，所述等级为“\(grade.rawValue)”。",
          en:
            "The text gives a score of \(score.text), which earns “\(earned.rawValue)”; the grade stated is “\(grade.rawValue)”."
        ),
        places: [disclosure.place(phrase)]))
  }

  private func checkForms(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openForms {
      guard let evaluation = project.project.evaluation, let grade = evaluation.grade, let total = evaluation.total,
        let score = project.points(total, "总得分", project.place(evaluation, "总得分")),
        score.figure.value >= 0, score.figure.value <= 1_000_000
      else { continue }
      let earned = Grade(score: total)
      if earned == grade {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .contradiction, disclosure: project.disclosure,
          message: Wording(
            zh: "\(project.called.zh)总得分为 \(score.figure.text)，对应等级为“\(earned.rawValue)”，所列等级为“\(grade.rawValue)”。",
            en:
              "\(project.opening) scores \(score.figure.text), which earns “\(earned.rawValue)”; the grade stated is "
              + "“\(grade.rawValue)”."),
          stated: score.figure, places: [score.place]))
    }
  }
}

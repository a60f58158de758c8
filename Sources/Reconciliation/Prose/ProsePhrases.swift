/// The sentences findings about the narrative are made of.
enum ProsePhrases {
  /// `正文“…”所述 X 为 a，T 中为 b，相差 d。`
  static func againstTable(
    _ claim: StatedClaim, _ equation: Equation, _ judgement: Judgement, _ table: OpenTable
  ) -> Wording {
    let (stated, computed) = (claim.text, equation.terms.onlyOne?.figure.text ?? judgement.computed.text)
    let difference = claim.term.figure.value == 0 ? computed : judgement.difference.magnitude.text
    return Wording(
      zh: "正文“\(claim.section)”所述\(claim.claim.subject)为 \(stated)，\(table.name)中为 \(computed)，相差 \(difference)。",
      en: "Under “\(claim.section)” the text gives \(claim.claim.subject) as \(stated), \(table.name) as \(computed); "
        + "the difference is \(difference).")
  }

  /// `正文“…”所述 X 为 a，按 how 计算为 b，相差 d。`
  static func calculated(
    _ claim: StatedClaim, _ what: Wording, _ how: Wording, _ equation: Equation, _ judgement: Judgement
  ) -> Wording {
    let (stated, computed) = (claim.text, judgement.computed.text)
    let isPercent = equation.stated.figure.quantity == .percent
    let difference = judgement.difference.magnitude.text
    let points = isPercent ? judgement.difference.magnitude.numberText + " 个百分点" : difference
    let percentagePoints = isPercent ? judgement.difference.magnitude.numberText + " points" : difference
    return Wording(
      zh:
        "正文“\(claim.section)”所述\(claim.claim.subject)的\(what.zh)为 \(stated)，按\(how.zh)计算为 \(computed)，相差 \(points)。",
      en: "Under “\(claim.section)” the text gives \(what.en) of \(claim.claim.subject) as \(stated), while \(how.en) "
        + "gives \(computed); the difference is \(percentagePoints).")
  }
}

extension ProsePhrases {
  /// `正文“…”所述 X 总额为 a，其下 n 项合计为 b，相差 d。`
  static func parts(_ total: StatedClaim, _ count: Int, _ what: Wording, _ judgement: Judgement) -> Wording {
    let stated = total.term.figure.text
    let (computed, difference) = (judgement.computed.text, judgement.difference.magnitude.text)
    let named = total.claim.subject + (what.zh.isEmpty ? "" : "的" + what.zh)
    let whole = named.ends("总额") || named.ends("总金额") || named.ends("合计") ? named : named + "总额"
    return Wording(
      zh:
        "正文“\(total.section)”所述\(whole)为 \(stated)，其下所列 \(count) 项合计为 \(computed)，相差 \(difference)。",
      en:
        "Under “\(total.section)” the text gives \(what.en) of \(total.claim.subject) as \(stated) in total, while the "
        + "\(count) parts it names come to \(computed); the difference is \(difference).")
  }
}

import BudgetModel

/// What sentences say of the document's year, or of another where the document's was meant.
struct SentenceYears {
  /// The document's year.
  let own: Int

  /// Money of the year that a sentence says there is none of, in its words; nil where it says none, or of a part only.
  func denied(_ sentence: String) -> String? {
    guard let fund = PhraseWords.deniable.first(where: sentence.contains) else { return nil }
    for denial in PhraseWords.denials {
      guard let range = Text.range(of: denial + fund, in: sentence) else { continue }
      let before = sentence[..<range.lowerBound]
      let rest = sentence[range.upperBound...].prefix { !"，,、：:（(".contains($0) }
      let said = denial + fund + rest
      guard !names(anotherYearThan: own, before), !Text.contains(sentence, any: PhraseWords.conditions),
        !Text.contains(rest, any: PhraseWords.partsOfFunds),
        rest.contains("支出") || !rest.contains("收入"), !hasAmount(sentence)
      else { return nil }
      return said
    }
    return nil
  }

  /// An expense of the “three public” ones of the year that a sentence says there is none of, in its words; nil where it says
  /// none, or gives an amount.
  func deniedExpense(_ sentence: String) -> String? {
    guard let expense = PhraseWords.deniedExpenses.first(where: sentence.contains) else { return nil }
    for denial in PhraseWords.denialsOfExpenses {
      guard let range = Text.range(of: denial + expense, in: sentence) else { continue }
      let clause = sentence[..<range.lowerBound].reversed().prefix { !"，,；;".contains($0) }
      let rest = sentence[range.upperBound...].prefix { !"，,、；;：:".contains($0) }
      guard rest.count <= 8, !names(anotherYearThan: own, sentence[..<range.lowerBound]), !clause.contains("比"),
        !Text.contains(sentence, any: PhraseWords.conditions + PhraseWords.comparing),
        !Text.contains(rest, any: PhraseWords.partsOfFunds.filter { !expense.contains($0) } + ["辆", "超", "违"]),
        !hasAmount(sentence)
      else { return nil }
      return denial + expense + rest
    }
    return nil
  }

  /// An amount that a sentence gives for another year alone, from the year on; nil where it gives none, or compares.
  func dated(_ sentence: String) -> String? {
    guard let year = Text.year(in: sentence), year != own, !sentence.contains("\(own)年"),
      let (before, after) = Text.parts(aroundYearIn: sentence),
      !Text.contains(before, any: PhraseWords.comparing), let number = StatedNumber.all(in: String(after)).first,
      case .money = number.quantity, after.hasPrefix(number.before), number.before.count <= 40,
      Text.contains(number.before, any: PhraseWords.ownMatters + PhraseWords.ownTotals),
      !Text.contains(number.before + number.after, any: PhraseWords.comparing)
    else { return nil }
    let said = "\(year)年" + number.before + number.text + number.quantity.text
    return said.count <= StatedPhrase.limit ? said : nil
  }

  /// What a sentence compares with another year than the one before, or calls its own budget of another: 比2023年预算, 2027年部门预算安排.
  func misdated(_ sentence: String) -> String? {
    guard let year = Text.year(in: sentence), let (before, after) = Text.parts(aroundYearIn: sentence) else {
      return nil
    }
    if let said = compared(sentence[...]) { return said }
    let rest = String(after.prefix(8).prefix { !"，,、。（(".contains($0) })
    guard year != own, !sentence.contains("\(own)年"), PhraseWords.ownBudgets.contains(where: rest.hasPrefix),
      !Text.contains(sentence, any: PhraseWords.comparing), !"比较与同和至、—-".contains(before.suffix(1)) || before.isEmpty
    else { return nil }
    return "\(year)年" + rest
  }

  /// Final accounts of the document's own year, which its budget cannot tell of, in the words of a sentence or heading: 2026年部门决算.
  func settled(_ text: String) -> String? {
    guard let range = Text.range(of: "决算", in: text) else { return nil }
    let mark = "\(own)年"
    guard let year = Text.range(of: mark, in: text), year.upperBound <= range.lowerBound else { return nil }
    let between = text[year.upperBound..<range.lowerBound]
    guard between.count <= 14, !between.contains(where: { "，,、。；：“”（(".contains($0) }), !between.hasSuffix("预"),
      !text[range.upperBound...].hasPrefix("时"), Text.year(in: String(between)) == nil
    else { return nil }
    let rest = text[range.upperBound...].prefix { !"，,、。；：（(".contains($0) && !$0.isNumber }.prefix(8)
    return mark + between + "决算" + rest
  }

  /// The other year that words compare with; any of the years they name may be it.
  private func compared(_ words: Substring) -> String? {
    guard let year = Text.year(in: String(words)), let (before, after) = Text.parts(aroundYearIn: String(words)) else {
      return nil
    }
    let rest = String(after.prefix(8).prefix { !"，,、。（(".contains($0) })
    if let mark = ["比", "较", "与", "同"].first(where: before.hasSuffix), year != own - 1,
      let base = PhraseWords.compared.first(where: rest.hasPrefix), Text.contains(after, any: PhraseWords.changes)
    {
      return mark + "\(year)年" + base
    }
    return compared(after)
  }

  private func names(anotherYearThan own: Int, _ words: some StringProtocol) -> Bool {
    let words = String(words)
    return Text.year(in: words).map { $0 != own } ?? words.contains("上年")
  }

  private func hasAmount(_ sentence: String) -> Bool {
    StatedNumber.all(in: sentence).contains { number in
      guard case .money = number.quantity else { return false }
      return PublishedNumber(number.text)?.digits != 0
    }
  }
}

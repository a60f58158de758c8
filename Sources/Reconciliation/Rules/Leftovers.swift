import BudgetModel

/// A text is finished: nothing of its template is left standing.
///
/// Noted are choices of a template (增加（减少）), marks for a figure or name still to be written (XX万元), a reason that is
/// announced and not given (主要原因是。), punctuation behind punctuation, a bracket or quotation mark without its other half, and a
/// figure with a sign behind a word that says the direction (减少-79.50), a term explained as what is outside of itself, a term of the glossary with the explanation of
/// another (基本支出 for 项目支出), and an account said to be for what another is for (事业单位医疗, for 基本养老保险缴费). The same words in several places are one note with
/// all of them.
///
/// Tolerance: none.
///
/// Example: 会议费增加（减少）2.00万元。
///
/// Silent where no narrative was read, and in tables and forms, which have choices rightly.
///
/// 说明
///
/// 文字应当定稿，不应留有模板字样。
///
/// 模板的选择项（“增加（减少）”）、待填的数字或名称（“XX万元”）、已起头而未说明的原因（“主要原因是。”）、重复的标点、不成对的括号和引号，表明方向的词之后带正负号的数字（“减少-79.50”），以自身之外解释的名词，解释为另一名词的名词（项目支出解释为基本支出），以及称用于另一科目用途的科目（事业单位医疗用于基本养老保险缴费），各作一条提示；同样的字样出现多处的，并为一条，列出各处。
///
/// 容差：无。
///
/// 例：会议费增加（减少）2.00万元。
///
/// 未读出文字说明的，以及表和表单中的选择项，不作提示。
public struct Leftovers: Rule {
  /// E7.
  public let id = RuleID(.coverage, 7)
  /// What it compares.
  public let title = Wording(zh: "模板残留与标点", en: "what a template left standing, and punctuation")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.hasNarrative else { return }
    let found = disclosure.phrases(.leftover, .punctuation, .bracket, .signed, .circular, .swapped)
    if found.isEmpty { report.held(id) }
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let places = found.filter { $0.text == phrase.text }.map(disclosure.place)
      let count = places.count
      let what = Self.what(phrase.kind)
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”\(count > 1 ? "等 \(count) 处" : "")\(what.zh)：“\(phrase.text)”。",
            en: "\(what.en) under “\(section)”\(count > 1 ? " and elsewhere, \(count) in all" : ""): “\(phrase.text)”."),
          places: places))
    }
  }

  private static func what(_ kind: StatedPhrase.Kind) -> Wording {
    switch kind {
    case .punctuation: Wording(zh: "标点重复", en: "Punctuation follows punctuation")
    case .bracket: Wording(zh: "括号或引号不成对", en: "A bracket or quotation mark lacks its other half")
    case .signed: Wording(zh: "方向已由文字说明，数字又带正负号", en: "A figure has a sign behind a word that says the direction")
    case .circular: Wording(zh: "以自身解释的名词", en: "A term is explained by itself")
    case .swapped: Wording(zh: "名词或科目的解释是另一个的", en: "A term or an account is explained as another")
    default: Wording(zh: "留有模板字样，或文字未完", en: "Words of a template are left standing, or a sentence is unfinished")
    }
  }
}

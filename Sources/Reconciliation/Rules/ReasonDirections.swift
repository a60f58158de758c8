import BudgetModel

/// A change and the reason given for it speak of one direction.
///
/// Where a text explains a change (公用经费比上年减少3.00万元，主要原因是…), the words of the reason that say a direction (增加, 新增, 上升; 减少, 压减, 节约, 过紧日子) are
/// held against the direction of the change, and so is the word that names it again (减少的主要原因, 主要减少因素 alone). A difference (其他收入发生较大差异的原因) is the change that the sentence before gives. That something was not given in this year (本年度未安排) is less, in the year before (上年未安排) more. Where all of them say the other one, the change and its reason do not belong together: one of
/// both is noted.
///
/// Tolerance: none, no figures are compared.
///
/// Example: 公务接待费增加2.00万元，主要原因是压减接待批次.
///
/// Silent where the reason speaks of both directions or of none, denies one (未增加), is about the year before (上年追加), or turns round (但).
///
/// 说明
///
/// 增减与其原因的方向应一致。
///
/// 文字说明增减原因的（公用经费比上年减少3.00万元，主要原因是……），原因中表明方向的词（增加、新增、上升；减少、压减、节约、过紧日子）与增减的方向核对，其后复述的方向（减少的主要原因，仅有“主要减少因素”）亦同，“发生较大差异的原因”为前句所述同一事项的增减；本年度未安排的为减少，上年未安排的为增加。原因所述方向全部相反的，增减与原因不相对应，作提示。
///
/// 容差：不涉及数字。
///
/// 例：公务接待费增加2.00万元，主要原因是压减接待批次。
///
/// 原因中两个方向均有或均无，含有否定（未增加），所述为上年（上年追加），或有转折（但）的，不作核对。
public struct ReasonDirections: Rule {
  /// C20.
  public let id = RuleID(.prose, 20)
  /// What it compares.
  public let title = Wording(zh: "增减的方向与其原因", en: "changes and the direction of their reasons")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.reason) {
      let sides = phrase.text.parts(between: "：")
      guard let change = sides.first, let reason = sides.last, sides.count > 1,
        let said = Direction(beginning: change),
        let meant = Direction(absenceIn: reason, of: disclosure.year) ?? Direction(ending: reason)
      else { continue }
      if said == meant {
        report.held(id)
        continue
      }
      let section = phrase.sentence?.section ?? ""
      let isRepeated = reason.begins("其后称")
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”称\(change)，\(isRepeated ? reason : "所述原因为“\(reason)”")，方向相反。",
            en: isRepeated
              ? "Under “\(section)” the text says \(change), and then the other direction (\(reason))."
              : "Under “\(section)” the text says \(change) and explains it with “\(reason)”, which is the other direction."
          ),
          places: [disclosure.place(phrase)]))
    }
  }
}

import BudgetModel
import Disclosures

extension UnreadPart.Reason {
  /// Why a part was left out, and what to do.
  func text(_ language: Language) -> String {
    switch self {
    case .unknownTable:
      language.pick("表式不认识，未收录；请看原文", "a table of no known shape, left out; see the original")
    case .supersededByReport:
      language.pick(
        "自评报告里有同样的数且更清楚，用了报告", "the report has the same figures in a cleaner table, which was read; nothing to do")
    case .strayNumber:
      language.pick("此处不应有数字，未收录；请对照原文", "a number where none belongs, left out; compare the original")
    case .headCount:
      language.pick(
        "绩效表表头的人数、单位数，不收录；请看原文", "numbers of people or units in the head of a form, not kept; see the original")
    case .unknownRow:
      language.pick("这一行不合任何格式，未收录；请对照原文", "a row that fits no rule, left out; compare the original")
    }
  }
}

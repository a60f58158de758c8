import BudgetModel
import Disclosures

extension Doubt.Reason {
  /// What was assumed, and what to do.
  func text(_ language: Language) -> String {
    switch self {
    case .valueCutOff:
      language.pick("文字在此被截断，按截断处收录；请对照原文", "the text is cut off here and was kept so; compare the original")
    case .headingLost:
      language.pick(
        "文字中缺少二级指标，留空；请对照原文补在更正文件里",
        "the indicator's heading is not in the text and was left blank; correct it from the original")
    case .headingInferred:
      language.pick("二级指标据上下行推定；请对照原文", "the indicator's heading was taken from its neighbours; compare the original")
    case .headingUnlikely:
      language.pick(
        "指标名称与所在二级指标不大相符，仍按原位收录；请对照原文",
        "the name speaks of another heading than it stands under; kept as it stands, compare the original")
    case .matchedByContent:
      language.pick("名称未对上，按金额和用词归到此项目；请核对", "matched to this project by amount and words, not by name; check it")
    case .matchedByNearName:
      language.pick(
        "名称差一两个字而金额相同，视为同一项目；请核对",
        "the name differs by a character or two and the amount agrees; taken as this project, check it")
    case .figureMoved:
      language.pick(
        "数字印在另一栏名称之下，已归到合计；请对照原文",
        "the figure stands under another block's names and was taken as the total's; compare the original")
    case .unitAssumed:
      language.pick("未印单位，按万元读；请对照原文", "no unit is printed, 万元 was taken; compare the original")
    case .unitByAgreement:
      language.pick(
        "未印单位或所印单位与其他表不符，按与其他表合计一致的单位读；请对照原文",
        "no unit is printed, or one that no other table agrees with; the one in which the totals are those of other tables was taken: compare the original"
      )
    case .weightInferred:
      language.pick(
        "权重所在栏另有名称，因合计为 100（或扣除执行率分值后的余数）视为权重；请核对",
        "these weights stand in a column with another heading; they come to 100, or to what a score for spending leaves: check them"
      )
    case .unreadableCell:
      language.pick("分值或得分不是数，未取；请对照原文", "a weight or score is no number and was left out; see the original")
    case .cellNoNumber:
      language.pick(
        "此格有数字，但不是一个数，按文字收录，不参与核对；请对照原文",
        "the cell holds digits and is no number; kept as text, and no sum is judged by it: see the original")
    case .triangleNegative:
      language.pick("三角号按负数读；请对照原文", "the triangle was read as a minus; compare the original")
    case .takenFromFileName:
      language.pick(
        "文件里没有写明，取自文件名；请核对", "the document does not say so, the name of its file does; check it")
    case .takenFromForm:
      language.pick(
        "文件里没有写明，取自绩效表；请核对", "the document does not say so, its performance forms do; check it")
    case .namesDepartment:
      language.pick(
        "项目名称栏填的是部门名称，无法断定是哪个项目；请对照原文更正",
        "the form has the department's name in place of the project's, and nothing tells which it is; correct it from the original"
      )
    case .titleOnly:
      language.pick(
        "只有标题或标题不全，未取内容；请对照原文", "only its title stands in the text, or part of it; see the original for the rest")
    case .otherEncoding:
      language.pick(
        "这些行的编码与全文不同（UTF-8 与 GB18030 混用），已逐行按各自编码读；请对照原文，并存为一种编码",
        "these lines are encoded otherwise than the rest (UTF-8 and GB18030 mixed) and were read each in its own; compare the original, and save it in one encoding"
      )
    }
  }
}

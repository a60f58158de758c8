/// A part that every published budget and final accounts must have beside its tables.
public enum DocumentPart: String, CaseIterable, Sendable, Codable {
  /// 目录.
  case contents = "目录"
  /// 部门职责.
  case functions = "部门职责"
  /// 机构设置.
  case organisation = "机构设置"
  /// 情况说明: the narrative of the figures.
  case narrative = "情况说明"
  /// 机关运行经费说明.
  case runningCosts = "机关运行经费"
  /// 政府采购说明.
  case procurement = "政府采购"
  /// 国有资产占用说明.
  case assets = "国有资产占用"
  /// 绩效说明.
  case performance = "绩效情况"
  /// 名词解释.
  case glossary = "名词解释"
}

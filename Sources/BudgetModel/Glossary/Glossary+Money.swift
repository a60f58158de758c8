extension Glossary {
  /// Whose money it is, and where it comes from.
  static let money = [
    GlossaryEntry(
      "一般公共预算", "general public budget", code: "generalPublic",
      ("以税收为主体、用于一般公共事务的预算。", "Taxes and the like, for general purposes.")),
    GlossaryEntry(
      "政府性基金", "government fund", code: "governmentFund",
      ("依法征收、专款专用的资金，如土地出让收入。", "Money raised for a purpose fixed by law, such as proceeds of land.")),
    GlossaryEntry(
      "国有资本经营", "state capital", code: "stateCapital",
      ("用国有资本收益安排的预算。", "Returns on the state's capital.")),
    GlossaryEntry(
      "财政拨款", "~appropriation", code: "appropriation",
      ("财政安排给部门的资金，来自以上三本预算。", "Money the treasury gives, of the three budgets above."), never: ["grant"]),
    GlossaryEntry(
      "财政专户", "~special treasury account",
      (
        "暂存教育收费等非税收入、收支两条线管理的账户；这里的钱不算财政拨款。",
        "Where school fees and the like are kept apart until they are given back; no appropriation."
      ),
      also: ["财政专户管理资金"]),
    GlossaryEntry(
      "事业收入", "~fees for services",
      ("事业单位开展专业活动取得的收入，如诊疗费、培训费。", "What public institutions earn by their own work, such as treatment or training.")),
    GlossaryEntry(
      "经营收入", "~business income",
      ("事业单位在专业活动之外、独立核算的经营所得。", "What public institutions earn by business beside their work, kept in separate books.")
    ),
    GlossaryEntry(
      "上级补助收入", "~subsidies from above",
      ("主管部门或上级单位用非财政拨款资金给的补助。", "What the body above gives out of money that is no appropriation.")),
    GlossaryEntry(
      "附属单位上缴", "~paid by units below",
      ("下属独立核算单位按规定交上来的收入。", "What units below with books of their own pay in.")),
    GlossaryEntry(
      "上年结转", "carried over", code: "carriedOver",
      ("上年未用完、转入本年按原用途继续使用的资金。", "Money of the year before that goes on to be spent for the same purpose.")),
    GlossaryEntry(
      "结余", "~balance", code: "balance",
      ("年末未用完的资金；不再按原用途使用的，按规定收回。", "What is left of a project's or a year's money at its end (结转结余).")),
  ]
}

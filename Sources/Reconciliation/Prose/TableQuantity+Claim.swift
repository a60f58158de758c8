import BudgetModel

extension TableQuantity {
  /// What a figure of the narrative is about, told by its subject and the heading it stands under.
  /// - Returns: nil where that is not certain.
  init?(_ claim: Claim, under section: String) {
    guard claim.measure == .adjusted || claim.isAmount, claim.figure.amount != nil else { return nil }
    let subject = Numbering.stripped(claim.subject).folded
    let heading = section.folded
    if heading.holds("绩效") { return nil }
    if heading.holds("三公") {
      guard let part = Self.threePublic(subject) else { return nil }
      // In final accounts, 预算 after the name is the budget of the whole year.
      let isBudget = subject.ends("预算") || subject.ends("预算数")
      self.init(.threePublic(part, isAdjusted: claim.measure == .adjusted || claim.measure != .executed && isBudget))
      return
    }
    guard claim.isAmount else { return nil }
    if subject.begins("机关运行经费"), heading.holds("机关运行") {
      self.init(.runningCosts)
    } else if heading.holds("采购"), let part = Self.procurement(subject) {
      self.init(.procurement(part))
    } else if let item = Self.item(subject, heading, claim) {
      self.init(item, Self.scope(subject, heading))
    } else {
      return nil
    }
  }

  private static func scope(_ subject: String, _ heading: String) -> Scope {
    for words in [subject, heading] {
      if words.holds("一般公共预算") { return .generalPublic }
      if words.holds("政府性基金") { return .governmentFund }
      if words.holds("国有资本") { return .stateCapital }
      if words.holds("财政拨款") { return .appropriation }
    }
    return .whole
  }

  private static func item(_ subject: String, _ heading: String, _ claim: Claim) -> Item? {
    if heading.holds("基本支出") {
      if subject == "人员经费" { return .personnel }
      if subject == "公用经费" { return .operating }
      return subject.ends("基本支出") ? .basic : nil
    }
    // 编制说明 is of income and expenditure as well; the accounts it names may be those of appropriations only.
    if heading.holds("编制说明"), claim.code == nil, let item = total(subject) { return item }
    guard heading.holds("支") || heading.holds("收入") else { return nil }
    if let code = claim.code { return code.level == .class ? .account(subject) : nil }
    if heading.holds("收入"), subject.ends("拨款收入") || subject.ends("拨款") {
      if subject.begins("一般公共预算") { return .fund(.generalPublic) }
      if subject.begins("政府性基金") { return .fund(.governmentFund) }
      if subject.begins("国有资本") { return .fund(.stateCapital) }
    }
    if heading.holds("支出") || heading.holds("收支"), !heading.holds("具体情况"), !heading.holds("政府性基金"),
      !heading.holds("国有资本")
    {
      if subject == "基本支出" { return .basic }
      if subject == "项目支出" { return .project }
    }
    return total(subject)
  }

  /// The total that a subject names once words that say which money it is about are taken off.
  private static func total(_ subject: String) -> Item? {
    let year = ["本年度", "本年", "当年"].first(where: subject.begins)
    let ofYear = String(subject.dropFirst(year?.count ?? 0))
    let (isGeneral, isAppropriation) = (ofYear.begins("一般公共预算"), ofYear.begins("财政拨款"))
    // 本年收入 says that it is all of the year's; 收入 alone may be any.
    if ["本年收入", "本年收入合计"].contains(subject) { return .income }
    if ["本年支出", "本年支出合计"].contains(subject) { return .expenditure }
    var core = subject[...]
    let qualifiers = ["一般公共预算", "财政拨款", "拨款", "本年度", "本年", "当年", "部门"]
    while let word = qualifiers.first(where: core.hasPrefix) { core = core.dropFirst(word.count) }
    switch String(core) {
    case "收入总计", "收入合计", "收入预算", "预算收入", "预算收入总计", "收支总预算", "收支总计", "收入支出总计", "收入总预算", "收入预算总计", "收入预算合计":
      return .income
    case "支出总计", "支出合计", "支出预算", "预算支出", "预算支出总计", "支出总预算", "支出预算总计", "支出预算合计": return .expenditure
    case "支出", "决算支出": return isGeneral || isAppropriation ? .expenditure : nil
    case "收入": return isAppropriation ? .income : nil
    default: return nil
    }
  }

  /// The part that a subject begins with the name of: 外事接待费 is but a part of one.
  private static func threePublic(_ subject: String) -> ThreePublicExpenses.Part? {
    let names = ["\"三公\"经费", "因公", "公务用车", "公务接待费"]
    return names.contains(where: subject.begins) ? ThreePublicExpenses.Part(subject) : nil
  }

  private static func procurement(_ subject: String) -> String? {
    if ["授予", "面向", "小微", "中小", "政府购买"].contains(where: subject.holds) { return nil }
    var core = subject[...]
    for word in ["拟", "政府", "采购", "购买"] where core.hasPrefix(word) { core = core.dropFirst(word.count) }
    if let part = ["货物", "工程", "服务"].first(where: core.hasPrefix) {
      // 货物类采购预算 is all of it, 服务中心项目 is something else.
      var rest = core.dropFirst(part.count)
      while let word = ["类", "采购", "支出", "预算", "金额", "项目"].first(where: rest.hasPrefix) {
        rest = rest.dropFirst(word.count)
      }
      return rest.isEmpty ? part : nil
    }
    guard subject.begins("政府采购") else { return nil }
    return ["总额", "总金额", "预算", "支出", "合计", "安排"].contains(where: subject.ends) ? "合计" : nil
  }
}

extension TableQuantity {
  /// What a figure of a budget's section on performance repeats from the tables; nil for others.
  init?(ofPerformance stated: StatedClaim, in kind: DisclosureKind) {
    guard kind == .budget, stated.section.holds("绩效"), stated.claim.measure == .amount else { return nil }
    switch stated.claim.subject {
    case "部门预算资金": self.init(.expenditure)
    case "基本支出": self.init(.basic)
    case "项目支出": self.init(.project)
    case "二级项目", "公开项目绩效目标": self.init(.projects)
    default: return nil
    }
  }
}

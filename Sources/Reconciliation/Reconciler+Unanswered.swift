import BudgetModel

extension Reconciler {
  /// Why rules could not be applied to a document: what they say themselves, and for each that compared nothing, what it
  /// is missing.
  public func unanswered(_ disclosure: Disclosure) -> [Unanswered] {
    let open = OpenDisclosure(disclosure)
    return rules.flatMap { rule -> [Unanswered] in
      var report = Report()
      rule.check(open, into: &report)
      if !report.unanswered.isEmpty || report.tallies[rule.id] != nil { return report.unanswered }
      return [Unanswered(rule: rule.id, disclosure: open.id, reason: Self.reason(rule, open))]
    }
  }

  private static func reason(_ rule: any Rule, _ disclosure: OpenDisclosure) -> Wording {
    if let kind = rule.documents, kind != disclosure.kind {
      return kind == .budget
        ? Wording(zh: "只核对预算。", en: "it checks budgets only.")
        : Wording(zh: "只核对决算。", en: "it checks final accounts only.")
    }
    let absent = rule.tables.filter { disclosure.open($0) == nil }
    if !absent.isEmpty {
      let empty = absent.filter { disclosure.table($0) != nil }.map(\.standardName)
      let missing = absent.filter { disclosure.table($0) == nil }.map(\.standardName)
      let zh = [
        missing.isEmpty ? nil : "未见\(missing.joined(separator: "、"))",
        empty.isEmpty ? nil : "\(empty.joined(separator: "、"))无数据",
      ]
      let en = [
        missing.isEmpty ? nil : "no \(missing.joined(separator: ", ")) was found",
        empty.isEmpty ? nil : "\(empty.joined(separator: ", ")) holds no data",
      ]
      return Wording(
        zh: zh.compactMap { $0 }.joined(separator: "，") + "。", en: en.compactMap { $0 }.joined(separator: "; ") + ".")
    }
    if rule.id.group == .performance, disclosure.projects.isEmpty {
      return Wording(zh: "文件中没有项目。", en: "the document names no projects.")
    }
    if rule.id.group == .prose, disclosure.statedClaims.isEmpty {
      return Wording(zh: "文字说明中没有读出数字。", en: "no figures were read in the narrative.")
    }
    // The last paragraph of a manual entry says when the rule is silent.
    let (zh, en) = (rule.manual.zh.lastParagraph, rule.manual.en.lastParagraph)
    return Wording(zh: "没有可核对的数字。" + zh, en: "there was nothing to compare. " + en)
  }
}

extension String {
  fileprivate var lastParagraph: String {
    let lines = split(separator: "\n")
    return lines.last.map(String.init) ?? self
  }
}

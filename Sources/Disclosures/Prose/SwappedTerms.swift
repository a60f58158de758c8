import BudgetModel

/// Terms of a glossary that are explained as others: 项目支出：指保障机构正常运转、完成日常工作任务而发生的支出.
enum SwappedTerms {
  /// The phrases of a document.
  static func read(_ parts: [Part]) -> [StatedPhrase] {
    parts.compactMap { part in
      guard case .line(let line) = part, line.text.contains("指") else { return nil }
      let text = Numbering.stripped(Text.squeezed(line.text))
      guard let colon = text.firstIndex(where: { "：:".contains($0) }), text[text.index(after: colon)...].hasPrefix("指"),
        let term = terms.first(where: { text[..<colon] == $0.name })
      else { return nil }
      let explanation = text[colon...].prefix { !"。；;".contains($0) }
      guard explanation.count > 12, !Text.contains(explanation, any: term.words),
        terms.contains(where: { $0.name != term.name && Text.contains(explanation, any: $0.words) })
      else { return nil }
      return StatedPhrase(
        .swapped, term.name + explanation, source: Source(.prose(section: "", sentence: line.line), page: line.page))
    }
  }

  /// Terms of every glossary, and the words of which their explanations hold one.
  private static let terms: [(name: String, words: [String])] = [
    ("基本支出", ["正常运转", "日常工作", "日常运转", "人员经费"]), ("项目支出", ["特定", "基本支出之外", "基本支出以外", "发展目标", "专项"]),
    ("事业收入", ["专业业务活动及其辅助活动取得", "专业业务活动及其辅助活动所取得", "专业业务活动及辅助活动", "开展专业"]),
    ("经营收入", ["非独立核算"]), ("上级补助收入", ["主管部门", "上级单位"]), ("附属单位上缴收入", ["附属独立核算", "附属单位", "所属"]),
    ("结转下年", ["以后年度", "下年", "下一年", "下年度"]), ("公务接待费", ["接待"]), ("因公出国（境）费", ["出国"]),
    ("公务用车购置及运行费", ["用车", "车辆", "燃料费"]), ("公务用车购置及运行维护费", ["用车", "车辆", "燃料费"]),
    ("机关运行经费", ["公用经费", "日常公用", "办公及印刷", "运行"]),
  ]
}

import BudgetModel

extension Finding {
  /// What tells it from the others of a department's year, the same in both languages and every run.
  public var identity: String {
    let hash = message.zh.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return "\(rule)/\(disclosure)/\(hash)"
  }

  /// What it is about, in a line: the account, project or table, then what the rule compares.
  public func subject(_ language: Language) -> String {
    let place = places.first
    let named = place?.indicator ?? place?.project ?? equation?.stated.label
    let title = Rules.rule(rule)?.title.text(language) ?? ""
    guard let named, !named.isEmpty else { return message.text(language) }
    let project = place?.indicator == nil ? nil : place?.project
    return [named, project, title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

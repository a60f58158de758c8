import BudgetModel

extension Finding {
  /// What tells it from the others of a department's year, the same in both languages and every run.
  public var identity: String {
    let hash = message.zh.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return "\(rule)/\(disclosure)/\(hash)"
  }

  /// What is found fault with: the indicator and its project, the project, or the figure; nil where none is named.
  public var about: String? {
    let place = places.first
    guard let named = place?.indicator ?? place?.project ?? equation?.stated.label, !named.isEmpty else { return nil }
    let project = place?.indicator == nil ? nil : place?.project
    return [named, project].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

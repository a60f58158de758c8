import BudgetModel

/// Accounts that sentences name with their levels, where no table and no other document has such a name, or not below the section it
/// stands below: 政府办公厅及相关机构事务（款）信访业务（项）.
struct StrangeAccounts {
  /// The names of all rows, as ``key(_:)`` writes them.
  private let names: Set<String>
  /// The codes of the rows of each name.
  private let codes: [String: [String]]
  /// The names of the items below each section, by its code.
  private let items: [String: Set<String>]

  init(_ tables: [Table]) {
    var (names, codes, items): (Set<String>, [String: [String]], [String: Set<String>]) = ([], [:], [:])
    for table in tables where table.kind.isByFunction {
      for row in table.rows {
        let key = Self.key(row.name)
        guard key.count > 1 else { continue }
        names.insert(key)
        guard let code = row.code, Text.isCode(code) else { continue }
        codes[key, default: []].append(code)
        if code.utf8.count == 7 { items[String(code.prefix(5)), default: []].insert(key) }
      }
    }
    (self.names, self.codes, self.items) = (names, codes, items)
  }

  /// The account of a sentence that is strange, with the one above it: 进修及培训；职业及教育; nil where it is not.
  func phrase(in sentence: String) -> String? {
    guard !items.isEmpty, Text.contains(sentence, any: ["（款）", "(款)", "（项）", "(项)"]),
      let phrase = AccountPhrase(sentence)
    else { return nil }
    // What has no money this year no table need have.
    let amounts = StatedNumber.all(in: sentence).filter { if case .money = $0.quantity { true } else { false } }
    guard amounts.first.map({ PublishedNumber($0.text)?.digits != 0 }) ?? false else { return nil }
    // The first name of a path may be cut by a heading above it.
    for (index, name) in phrase.path.enumerated() where index > 0 || phrase.path.count > 1 {
      let key = Self.key(name)
      guard (3...20).contains(key.count), !isKnown(key) else { continue }
      return text(name, above: index > 0 ? phrase.path[index - 1] : phrase.path[index + 1])
    }
    guard let item = phrase.path.last, phrase.level == 3, phrase.path.count > 1 else { return nil }
    let section = phrase.path[phrase.path.count - 2]
    let parents = Set((codes[Self.key(section)] ?? []).filter { $0.utf8.count == 5 })
    guard let parent = parents.first, parents.count == 1, let below = items[parent], below.count > 1,
      !below.contains(where: { Self.areSame($0, Self.key(item)) }), let code = FunctionCode(parent),
      Classification.known.function(named: item, .item, below: code) == nil
    else { return nil }
    return text(item, above: section)
  }

  private func text(_ name: String, above: String) -> String? {
    let text = above + "；" + name
    return text.count <= StatedPhrase.limit ? text : nil
  }

  /// Whether tables have a name, be it longer or shorter, or other documents have it.
  private func isKnown(_ key: String) -> Bool {
    if names.contains(key) || names.contains(where: { Self.areSame($0, key) }) { return true }
    return Classification.known.hasName(key)
  }

  private static func areSame(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other) || one.hasSuffix(other) || other.hasPrefix(one) || other.hasSuffix(one)
  }

  /// A name for comparison: without blanks and 支出 at its end, and one kind of brackets.
  private static func key(_ name: String) -> String {
    var key = Text.squeezed(name).filter { !"（）()“”\"".contains($0) }
    if key.hasSuffix("支出"), key.count > 4 { key.removeLast(2) }
    return key
  }
}

extension TableKind {
  /// Whether its rows are accounts of the functional classification.
  fileprivate var isByFunction: Bool {
    [.expenditure, .generalPublic, .governmentFund, .stateCapital, .income, .incomeAndExpenditure, .appropriation]
      .contains(
        self)
  }
}

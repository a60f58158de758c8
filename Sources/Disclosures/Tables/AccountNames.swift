import BudgetModel

/// The accounts of a document's tables by name: a sentence names them without code.
struct AccountNames {
  private var codes: [String: [FunctionCode]] = [:]
  private var names: [FunctionCode: Set<String>] = [:]

  /// Whether the classification observed elsewhere is asked: a document without tables gives no codes.
  private let isOfText: Bool

  /// The accounts in tables of expenditure by function; of a document without tables those that are known.
  init(_ tables: [Table]) {
    isOfText = tables.isEmpty
    for table in tables {
      for (row, code) in zip(table.rows, table.printedFunctionCodes) {
        if let code { add(code, Text.squeezed(row.name)) }
      }
    }
  }

  private mutating func add(_ code: FunctionCode, _ name: String) {
    let key = Self.key(name)
    if names[code, default: []].insert(key).inserted { codes[key, default: []].append(code) }
  }

  /// The code of a name alone; the highest where it has several.
  func code(_ name: String) -> FunctionCode? {
    // 国有资本经营预算支出 alone is money of a budget, and no class.
    if isOfText { return Funds(name) == nil ? Classification.known.function(named: name, .class, below: nil) : nil }
    let found = codes[Self.key(name)] ?? []
    guard let level = found.map(\.level).min() else { return nil }
    return found.first { $0.level == level }
  }

  /// The code of an account that a sentence names with what stands above it.
  /// - Parameter context: names above it that the heading of the section gives.
  /// - Returns: nil where several accounts bear the name and nothing tells them apart.
  func code(_ phrase: AccountPhrase, context: AccountPhrase?) -> FunctionCode? {
    var above = phrase.path.dropLast().map { Self.key($0) }
    if let context, context.level + phrase.path.count <= phrase.level {
      above = context.path.map { Self.key($0) } + above
    }
    if isOfText { return Self.known(above + [phrase.name], phrase.level) }
    let found = (codes[Self.key(phrase.name)] ?? []).filter { $0.level.rawValue == phrase.level }
    if found.count <= 1 { return found.first { isBelow($0, phrase.path.dropLast()) } }
    // Of several, the one below the most of the names given.
    let ranked = found.map { code in
      (code, above.count { name in code.path.dropLast().contains { names[$0]?.contains(name) ?? false } })
    }
    guard let most = ranked.map(\.1).max(), most > 0 else { return nil }
    let best = ranked.filter { $0.1 == most }
    return best.count == 1 ? best[0].0 : nil
  }

  /// The code of an account by its names from the class down; nil where one is missing or not known below the other.
  private static func known(_ path: [String], _ level: Int) -> FunctionCode? {
    guard path.count == level else { return nil }
    var code: FunctionCode?
    for (name, level) in zip(path, [FunctionCode.Level.class, .section, .item]) {
      code = Classification.known.function(named: name, level, below: code)
      if code == nil { return nil }
    }
    return code
  }

  /// Whether an account stands below one of some names, as far as the tables name what it stands below.
  ///
  /// One of them will do: sections and classes were renamed, and texts keep the former name of one of them.
  private func isBelow(_ code: FunctionCode, _ above: some Collection<String>) -> Bool {
    let known = code.path.dropLast().compactMap { names[$0] }
    if above.isEmpty || known.isEmpty { return true }
    return above.map { Self.key($0) }.contains { key in
      known.contains { $0.contains { $0.hasPrefix(key) || key.hasPrefix($0) } }
    }
  }

  /// Names are compared without 支出 at their end, and without the difference of parentheses.
  private static func key(_ name: String) -> String {
    var key = Text.squeezed(name).replacing("(", with: "（").replacing(")", with: "）").replacing("归口管理的", with: "")
    if key.hasSuffix("支出"), key.count > 4 { key.removeLast(2) }
    return key
  }
}

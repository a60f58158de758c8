extension Table {
  /// The functional codes of its rows, as printed; where it prints names alone, those that the names have in the
  /// classification, below the account that stands above them.
  public var functionCodes: [(code: FunctionCode?, isInferred: Bool)] {
    let printed = rows.map(\.functionCode)
    guard printed.allSatisfy({ $0 == nil }), listsFunctions else { return printed.map { ($0, false) } }
    var path: [FunctionCode?] = [nil, nil, nil]
    return rows.map { row in
      guard let level = FunctionCode.Level(rawValue: row.level), row.counterpart == nil else { return (nil, false) }
      let parent = level == .class ? nil : path[level.rawValue - 2]
      // Below an account that is not known nothing is.
      let isOrphan = level != .class && parent == nil
      let code = isOrphan ? nil : Classification.known.function(named: row.name, level, below: parent)
      path[level.rawValue - 1] = code
      for lower in level.rawValue..<3 { path[lower] = nil }
      return (code, code != nil)
    }
  }

  /// The names of its rows that the classification does not know; none where it prints codes.
  public var unknownAccounts: [String] {
    let codes = functionCodes
    guard codes.contains(where: \.isInferred) else { return [] }
    return zip(rows, codes).filter { $0.1.code == nil && !$0.0.isTotal && $0.0.level <= 3 }.map(\.0.name)
  }

  /// Whether it can only be one of spending by function.
  private var listsFunctions: Bool {
    (kind == .expenditure || kind == .generalPublic) && blocks.count == 1 && rows.contains { $0.level > 1 }
  }
}

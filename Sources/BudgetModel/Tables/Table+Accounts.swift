extension Table {
  /// The functional codes of its rows, as printed; where it prints names alone, those that the names have in the
  /// classification, below the account that stands above them.
  public var functionCodes: [(code: FunctionCode?, isInferred: Bool)] {
    let printed = printedFunctionCodes
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

  /// The functional codes its rows print; none where its codes are those of units.
  public var printedFunctionCodes: [FunctionCode?] {
    listsUnits ? rows.map { _ in nil } : rows.map(\.functionCode)
  }

  /// Whether its codes are those of units (222 above 222001), not of a classification: so its heading says, or codes that
  /// go on with three digits.
  public var listsUnits: Bool {
    if blocks.contains(where: { $0.codeHeader?.holds(any: ["单位编码", "单位代码", "部门编码", "部门代码"]) ?? false }) {
      return true
    }
    let codes = rows.compactMap(\.code).filter { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    let tops = Set(codes.filter { $0.utf8.count == 3 })
    return codes.contains { $0.utf8.count == 6 && tops.contains(String($0.prefix(3))) }
  }

  /// The names of its rows that the classification does not know; none where it prints codes.
  public var unknownAccounts: [String] {
    let codes = functionCodes
    guard codes.contains(where: \.isInferred) else { return [] }
    return zip(rows, codes).filter { $0.1.code == nil && !$0.0.isTotal && $0.0.level <= 3 }.map(\.0.name)
  }

  /// Whether it can only be one of spending by function.
  private var listsFunctions: Bool {
    (kind == .expenditure || kind == .generalPublic) && blocks.count == 1 && !listsUnits
      && rows.contains { $0.level > 1 }
  }
}

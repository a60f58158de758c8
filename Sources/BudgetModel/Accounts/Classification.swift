/// The names and codes of accounts that published documents bear, where a document prints only the one or the other.
///
/// It was observed, not decreed: a code it does not know is no error. What it adds is always told apart from what was
/// published.
public struct Classification: Sendable {
  /// The accounts of all documents observed: functions and both economic systems.
  public static let known = Classification(observed)

  private let names: [String: String]
  private let codes: [String: [String]]

  /// A classification of lines with a code, a blank and a name.
  init(_ lines: String) {
    var names: [String: String] = [:]
    var codes: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let code = String(parts[0])
      names[code] = String(parts[1])
      codes[Self.key(parts[1]), default: []].append(code)
    }
    self.names = names
    self.codes = codes
  }

  /// The name of a code; nil where it was never observed.
  public func name(_ code: String) -> String? { names[code] }

  /// Whether any account observed bears a name.
  public func hasName(_ name: String) -> Bool { codes[Self.key(name)] != nil }

  /// The functional code of a name below another account.
  /// - Parameters:
  ///   - level: 类, 款 or 项.
  ///   - parent: the account above; nil for a class.
  /// - Returns: nil where it was never observed there.
  public func function(named name: String, _ level: FunctionCode.Level, below parent: FunctionCode?) -> FunctionCode? {
    let found = (codes[Self.key(name)] ?? []).lazy.compactMap { FunctionCode($0) }.filter { code in
      code.level == level && (parent.map { code.digits.hasPrefix($0.digits) } ?? true)
    }
    if let code = found.first { return found.count == 1 ? code : nil }
    guard let parent, level != .class else { return nil }
    // The same in every section: 行政运行 is 01, what is left over is 99.
    if let end = Self.everywhere[Self.key(name)], level == .item { return FunctionCode(parent.digits + end) }
    return name.withoutBlanks.hasPrefix("其他") && name.hasSuffix("支出") ? FunctionCode(parent.digits + "99") : nil
  }

  /// The code of the economic classification of departments of a name.
  /// - Parameter parent: the class above; nil for a class.
  /// - Returns: nil where it was never observed there.
  public func economic(named name: String, below parent: String?) -> String? {
    let found = (codes[Self.key(name)] ?? []).filter { code in
      code.utf8.first == 0x33 && code.utf8.count == (parent == nil ? 3 : 5)
        && (parent.map { code.hasPrefix($0) } ?? true)
    }
    return found.count == 1 ? found.first : nil
  }

  private static let everywhere = ["行政运行": "01", "一般行政管理事务": "02", "机关服务": "03", "事业运行": "50"]

  /// Names are compared without blanks and without 支出 at their end.
  private static func key(_ name: some StringProtocol) -> String {
    var key = String(name).withoutBlanks.replacingParentheses
    if key.hasSuffix("支出"), key.count > 4 { key.removeLast(2) }
    return key
  }
}

extension String {
  /// With parentheses of full width.
  fileprivate var replacingParentheses: String {
    String(map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
  }
}

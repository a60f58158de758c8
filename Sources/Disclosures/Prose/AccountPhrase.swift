import BudgetModel

/// An account as sentences name it: 一般公共服务支出（类）信访事务（款）行政运行（项）, with parts of its code as （201类）, too.
struct AccountPhrase {
  /// Its names from the top down, as far as the sentence gives them.
  private(set) var path: [String] = []
  /// The level of the last name: 1 for 类, 3 for 项.
  private(set) var level = 0
  /// Its code, where the marks give every part of it: （204类）…（06款）…（01项）.
  var code: FunctionCode? { FunctionCode(digits) }
  private var digits = ""
  /// What follows the phrase in the text.
  private(set) var rest = ""

  /// Every account named on the way, with its code; empty where the text gives none.
  var coded: [(code: String, name: String)] {
    let lengths = [3, 5, 7]
    guard digits.utf8.count == lengths[min(path.count, 3) - 1] else { return [] }
    return zip(lengths, path).map { (String(digits.prefix($0)), $1) }
  }

  /// The account's own name.
  var name: String { path.last ?? "" }

  /// Reads the last account named in a text.
  /// - Returns: nil where none is.
  init?(_ text: String) {
    guard Text.contains(text, any: ["类）", "类)", "款）", "款)", "项）", "项)"]) else {
      guard let joined = Self.joined(text) else { return nil }
      (path, level, rest) = (joined.names, joined.names.count, joined.rest)
      return
    }
    var start = text.startIndex
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      guard let mark = Self.mark(text[index...]) else {
        // The name of another account begins behind punctuation.
        if "，。；：、,;:“".contains(text[index]) { start = text.index(after: index) }
        index = text.index(after: index)
        continue
      }
      let name = Self.plain(text[start..<index])
      let after = text.index(index, offsetBy: mark.length)
      if mark.level <= level || start != end { (path, digits) = ([], "") }
      if !name.isEmpty {
        path.append(name)
        level = mark.level
        let isNext = digits.utf8.count == [0, 3, 5][mark.level - 1] && !mark.digits.isEmpty
        digits = isNext ? digits + mark.digits : ""
      }
      start = after
      end = after
      index = after
    }
    guard !path.isEmpty else { return nil }
    rest = String(text[end...])
    // 一般公共服务（类）支出 is 一般公共服务支出.
    if rest.hasPrefix("支出") {
      rest = String(rest.dropFirst(2))
      if !name.hasSuffix("支出"), level == 1 { path[path.count - 1] += "支出" }
    }
  }

  /// The names of an account that strokes join, in quotation marks: “住房保障支出-住房改革支出-住房公积金”科目.
  private static func joined(_ text: String) -> (names: [String], rest: String)? {
    guard let close = Text.range(of: "”科目", in: text), let open = text[..<close.lowerBound].lastIndex(of: "“") else {
      return nil
    }
    let names = text[text.index(after: open)..<close.lowerBound].split { "-—–－".contains($0) }.map { plain($0) }
    guard (2...3).contains(names.count), names.allSatisfy({ $0.count >= 3 }) else { return nil }
    return (names, String(text[close.upperBound...]))
  }

  /// The level a text begins with in parentheses.
  private static func mark(_ text: Substring) -> (level: Int, digits: String, length: Int)? {
    guard let open = text.first, "（(".contains(open) else { return nil }
    let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
    let inner = text.dropFirst(1 + digits.count)
    guard let word = inner.first, let close = inner.dropFirst().first, "）)".contains(close),
      let level = ["类": 1, "款": 2, "项": 3][word], digits.isEmpty || digits.count == (level == 1 ? 3 : 2)
    else { return nil }
    return (level, String(digits), digits.count + 3)
  }

  /// A name without the number before it.
  private static func plain(_ words: Substring) -> String {
    var name = words.drop { $0 == " " }
    if let open = name.first, "（(".contains(open), let close = name.firstIndex(where: { "）)".contains($0) }),
      name.distance(from: name.startIndex, to: close) <= 3
    {
      name = name[name.index(after: close)...]
    }
    let digits = name.prefix { $0.isNumber }
    if digits.count <= 2, let dot = name.dropFirst(digits.count).first, !digits.isEmpty, ".．、".contains(dot) {
      name = name.dropFirst(digits.count + 1)
    }
    return String(name.drop { "①②③④⑤⑥⑦⑧⑨⑩".contains($0) })
  }
}

/// English names of what documents of all departments name alike: classes, sections and common items of the functional
/// classification, economic accounts, lines of income and headings.
///
/// What only one document names, and what stands in quotation marks, stays as published. A text that is half known is
/// known where it names something whole: `2010301 行政运行`, never a part of a longer name.
public enum StandardNames {
  /// A text with every standard name in it in English; the text itself where it holds none.
  public static func english(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return text }
    let blanks = text.prefix { $0 == " " }
    if let equipment = equipment(String(text.dropFirst(blanks.count))) { return blanks + equipment }
    var walk = Walk(Array(text))
    return walk.translated()
  }

  /// The English name of exactly this name; nil where it is none of those known.
  public static func name(_ published: String) -> String? {
    let plain = String(published.filter { !$0.isWhitespace }.map { bracket[$0] ?? $0 })
    return known(plain) ?? qualified(plain) ?? other(plain)
  }

  /// The names that may be published for what holds these words in English, whatever their case.
  public static func published(holding words: String) -> [String] {
    let needle = words.lowercased()
    guard !needle.isEmpty else { return [] }
    return names.filter { $0.value.lowercased().holds(needle) }.keys.sorted().flatMap { name in
      [name, name + "支出", "其他" + name, "其他" + name + "支出"]
    }
  }

  private static let bracket: [Character: Character] = ["(": "（", ")": "）"]

  private static let names: [String: String] = {
    let pairs = table.split(separator: "\n").compactMap { line -> (String, String)? in
      line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// A name with or without 支出 behind it, or with the level in brackets.
  private static func known(_ name: String) -> String? {
    if let own = names[name] ?? names[name + "支出"] { return own }
    for end in ["支出", "（类）", "（款）", "（项）"] where name.hasSuffix(end) {
      if let own = names[String(name.dropLast(end.count))] { return own }
    }
    return nil
  }

  /// What a figure of something is called behind its name: 机关运行经费财政拨款预算.
  private static let ends: [(published: String, english: String)] = [
    ("支出预算总额", "total budget"), ("财政拨款预算", "budget from appropriations"), ("预算总额", "total budget"),
    ("预算金额", "budget"), ("预算支出", "budget"), ("预算安排", "budget"), ("支出预算", "budget"), ("支出决算", "final accounts"),
    ("支出总额", "total"), ("支出合计", "total"), ("预算数", "budget"), ("决算数", "final accounts"), ("合计", "total"),
    ("总额", "total"), ("预算", "budget"), ("决算", "final accounts"), ("安排", "budget"),
  ]

  private static func qualified(_ name: String) -> String? {
    for end in ends where name.hasSuffix(end.published) {
      if let own = known(String(name.dropLast(end.published.count))) { return "\(own) (\(end.english))" }
    }
    return nil
  }

  /// The rest of a class or section: 其他信访事务支出.
  private static func other(_ name: String) -> String? {
    guard name.hasPrefix("其他"), let rest = known(String(name.dropFirst(2))), let first = rest.first else { return nil }
    let isWord = rest.dropFirst().first?.isLowercase == true && !properNames.contains { rest.hasPrefix($0) }
    return "Other " + (isWord ? first.lowercased() + rest.dropFirst() : rest)
  }

  private static let properNames = ["Hong Kong", "Party", "Red Cross", "Chinese"]

  /// A walk along a text from name to name.
  private struct Walk {
    private let text: [Character]
    private var position = 0
    private var result = ""
    /// Whether what was put last is a name in English.
    private var isBehindName = false

    init(_ text: [Character]) { self.text = text }

    mutating func translated() -> String {
      while position < text.count {
        if startsMeasure() || startsName() { continue }
        if let end = Self.closing[text[position]], let close = text[position...].firstIndex(of: end) {
          put(close + 1)
        } else {
          putMark()
        }
      }
      return result
    }

    private static let closing: [Character: Character] = ["“": "”", "《": "》", "「": "」"]

    /// Whether a measure word stands here, behind a number and a blank; it is put in English then.
    private mutating func startsMeasure() -> Bool {
      guard position > 1, text[position - 1] == " ", text[position - 2].isASCII, text[position - 2].isNumber else {
        return false
      }
      let end = text[position...].firstIndex { !Self.belongs($0) } ?? text.count
      guard let word = StandardNames.measure(String(text[position..<end])) else { return false }
      result = result.dropLast() + word
      (position, isBehindName) = (end, false)
      return true
    }

    /// Whether a name stands here; it is put in English then, and what is not one as it is.
    private mutating func startsName() -> Bool {
      let end = text[position...].firstIndex { !Self.belongs($0) } ?? text.count
      guard end > position, Self.isHan(text[position]) || text[position] == "“" else { return false }
      var tried = end
      while tried > position {
        if tried == end || !Self.isHan(text[tried]) || !Self.isHan(text[tried - 1]),
          let name = StandardNames.name(String(text[position..<tried]))
        {
          result += name
          (position, isBehindName) = (tried, true)
          return true
        }
        tried -= 1
      }
      guard text[position] != "“" else { return false }
      put(text[position..<end].firstIndex { !Self.isHan($0) } ?? end)
      return true
    }

    private mutating func put(_ end: Int) {
      result += String(text[position..<end])
      (position, isBehindName) = (end, false)
    }

    /// A sign between names as English writes it, behind one that is English.
    private mutating func putMark() {
      let sign = text[position]
      if isBehindName, let plain = Self.plain[sign] {
        result += plain
        position += 1
        isBehindName = sign != "）"
      } else {
        put(position + 1)
      }
    }

    private static let plain: [Character: String] = ["、": ", ", "：": ": ", "（": " (", "）": ")", "，": ", "]

    private static func isHan(_ character: Character) -> Bool {
      character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }

    /// Whether it may stand inside a name.
    private static func belongs(_ character: Character) -> Bool {
      isHan(character) || "（）()、“”".contains(character)
    }
  }
}

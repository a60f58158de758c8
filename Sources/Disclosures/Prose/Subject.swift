import BudgetModel

/// Finds what a number is about in the words before it.
struct Subject {
  /// The department's name, which says nothing there.
  let department: String

  private static let openings = [
    "其中", "主要是", "以及", "主要原因是", "主要原因", "主要包括", "主要用于", "支出包括", "包括", "一是", "二是", "三是", "截至", "本部门（单位）", "本部门", "本单位",
    "纳入绩效目标管理的", "共接待", "共计金额", "共计", "涉及项目金额", "涉及金额", "涉及资金", "涉及", "使用财政拨款共", "使用财政拨款", "所属", "核定", "设有",
    "占有使用", "共有", "设", "共", "安排", "资金", "金额", "与上年相比", "比上年度", "比上年", "较上年决算", "较上年", "完成", "用于",
  ]
  private static let endings = [
    "共计", "共", "为", "达到", "达", "约", "（类）", "(类)", "（款）", "(款)", "（项）", "(项)", "等", "安排了", "以及", "和", "及", "与",
  ]
  /// Words that begin with a filler and are none: 设置, 设备, 共同.
  private static let words = ["设置", "设备", "设施", "设立", "共同", "共青", "共享", "共建", "安排的", "资金使用", "资金管理"]
  /// What a phrase is about, whatever is said of it before.
  private static let anchors = ["机关运行经费", "“三公”经费", "政府采购"]

  /// The subject in some words; empty where they name none.
  func name(in words: String) -> String {
    var name = words
    if let whole = Text.range(of: "对个人和家庭的补助", in: name) {
      name = String(name[whole.lowerBound...])
    } else if !name.contains("以上的"), let place = name.lastIndex(of: "的") {
      name = String(name[name.index(after: place)...])
    }
    for mark in ["划分为", "用于以下方面"] {
      if let range = Text.range(of: mark, in: name) { name = String(name[range.upperBound...]) }
    }
    name = Self.withoutNumber(Self.withoutOpening(name))
    for anchor in Self.anchors {
      if let range = Text.range(of: anchor, in: name) { name = String(name[range.lowerBound...]) }
    }
    // “一般公共服务支出”科目 is 一般公共服务支出; 公务接待费2026年预算 is 公务接待费.
    if name.hasPrefix("“"), name.hasSuffix("”科目") { name = String(name.dropFirst().dropLast(3)) }
    if let year = Text.year(in: name), let range = Text.range(of: "\(year)年", in: name),
      range.lowerBound != name.startIndex, ["预算", "预算数", "预算安排", "度预算"].contains(String(name[range.upperBound...]))
    {
      name = String(name[..<range.lowerBound])
    }
    var isChanging = true
    while isChanging {
      isChanging = false
      if let rest = withoutYear(name) {
        name = rest
        isChanging = true
      }
      // What a bracket closed before the figure is no part of its name.
      if let first = name.first, "）)”".contains(first) {
        name.removeFirst()
        isChanging = true
      }
      let isWord = Self.words.contains(where: name.hasPrefix)
      for opening in Self.openings + [department] where !isWord && !opening.isEmpty && name.hasPrefix(opening) {
        // 公务接待费 and the like begin with the same character as a filler.
        name = String(name.dropFirst(opening.count))
        isChanging = true
      }
      for ending in Self.endings where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.count))
        isChanging = true
      }
    }
    return name
  }

  /// Words without a parenthesis at their beginning that the figure behind them closes: （含上年结转, （去年预算.
  private static func withoutOpening(_ words: String) -> String {
    guard let first = words.first, "（(".contains(first), !words.dropFirst().contains(where: { "）)".contains($0) })
    else {
      return words
    }
    let rest = words.dropFirst()
    return String(rest.hasPrefix("含") ? rest.dropFirst() : rest)
  }

  /// A name without what numbers the paragraph: 1.一般公共预算财政拨款收入.
  static func withoutNumber(_ name: String) -> String {
    var rest = name[...]
    if let open = rest.first, "（(".contains(open), let close = rest.firstIndex(where: { "）)".contains($0) }),
      (1...3).contains(rest.distance(from: rest.startIndex, to: close) - 1),
      rest[rest.index(after: rest.startIndex)..<close].allSatisfy({ $0.isNumber || "一二三四五六七八九十".contains($0) })
    {
      rest = rest[rest.index(after: close)...]
    }
    let digits = rest.prefix { $0.isNumber }
    if (1...2).contains(digits.count), let dot = rest.dropFirst(digits.count).first, ".．、".contains(dot) {
      rest = rest.dropFirst(digits.count + 1)
    }
    return String(rest)
  }

  /// A name without the year or date before it; nil where none is there.
  private func withoutYear(_ name: String) -> String? {
    let digits = name.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let next = name.dropFirst(digits.count).first,
      "年月日".contains(next) || next == "度" && digits.count == 4
    else { return nil }
    var rest = name.dropFirst(digits.count + 1)
    if next == "年", let after = rest.first, "度初".contains(after) { rest = rest.dropFirst() }
    return String(rest)
  }
}

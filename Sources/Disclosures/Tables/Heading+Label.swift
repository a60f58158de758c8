extension Heading {
  /// 公开05表, 预算公开表1, 表五, 附表3.
  static func ownLabel(_ text: String) -> String? {
    guard text.count <= 8, text.contains("表") else { return nil }
    let rest = text.filter { !$0.isNumber && !"一二三四五六七八九十".contains($0) }
    return ["公开表", "预算公开表", "决算公开表", "表", "附表", "预算表", "决算表", "财决公开表"].contains(rest)
      && rest.count < text.count ? text : nil
  }

  /// A label and the title behind it parted: `表1：收支总表`, `表一 收支总表`, `附表2-支出总表`, `公开03表 支出总表`, and the numbers that the
  /// sheets of workbooks bear: `1.收支总表`, `GK02 收入决算表`.
  static func labelled(_ text: String) -> (label: String?, title: String)? {
    guard text.utf8.last != 0x3A, text.contains("表"), text.count <= 70 else { return nil }
    if let colon = text.firstIndex(where: { "：:".contains($0) }), let own = ownLabel(String(text[..<colon])) {
      let rest = text[text.index(after: colon)...]
      return rest.contains("表") ? (own, String(rest)) : nil
    }
    for head in ["附表", "公开表", "表"] where text.hasPrefix(head) {
      let body = text.dropFirst(head.count)
      let number = digits(body)
      guard !number.isEmpty, let title = title(body.dropFirst(number.count)) else { continue }
      return (head + number, title)
    }
    for head in ["公开", "预算公开", "决算公开", "财决公开", "预算", "决算"] where text.hasPrefix(head) {
      // 公开03表 支出总表: the number stands within the label.
      let body = text.dropFirst(head.count)
      let number = digits(body)
      let behind = body.dropFirst(number.count)
      guard !number.isEmpty, behind.first == "表", let title = title(behind.dropFirst()) else { continue }
      return (head + number + "表", title)
    }
    let letters = text.prefix { $0.isASCII && $0.isLetter }
    var number = text.dropFirst(letters.count).prefix { $0.isASCII && $0.isNumber }
    // The year of a title may follow its number at once: 62024年.
    if number.count > 4, text[number.endIndex...].hasPrefix("年") { number = number.dropLast(4) }
    guard letters.count <= 3, (1...2).contains(number.count),
      let title = title(text.dropFirst(letters.count + number.count))
    else { return nil }
    return (nil, title)
  }

  /// The digits of a label, Arabic or Chinese.
  private static func digits(_ text: Substring) -> Substring {
    let arabic = text.prefix { $0.isASCII && $0.isNumber }
    guard arabic.isEmpty else { return arabic }
    let chinese = text.prefix { "一二三四五六七八九十".contains($0) }
    // 表七一般公共预算支出表 is 表七.
    return text[chinese.endIndex...].hasPrefix("般") ? chinese.dropLast() : chinese
  }

  /// What stands behind a label where it is the title of a table: it begins with no number, nor with what goes on after one.
  private static func title(_ rest: Substring) -> String? {
    let title = rest.drop { "-—－_.．、：: ".contains($0) }
    guard title.count >= 4, title.contains("表"), let first = title.first,
      !first.isASCII || !first.isNumber || Text.year(in: String(title.prefix(5))) != nil, !"年月日度（(".contains(first)
    else { return nil }
    return String(title)
  }
}

/// The unit of a measured value: what is counted (人, 元, %), by which power of ten (万, ‰), and for what (每季度, /小时).
package struct MeasuredUnit: Hashable {
  /// The power of ten the number stands for: 4 for 万, -2 for %, -3 for ‰.
  package let scale: Int
  /// What is counted; empty where nothing is said.
  package let noun: String
  /// What it is counted for, 季 or 小时; nil for the whole, and for the year that every form is about.
  package let rate: String?
  /// Whether the words are those of a date: 12月底前.
  let isDate: Bool

  /// Reads the words behind a number.
  init(_ tail: String, period: String?) {
    if let sign = Self.shares.first(where: { tail.begins($0.sign) }) {
      let rest = String(tail.dropFirst(sign.sign.count))
      (scale, noun, isDate) = (sign.scale, "%", false)
      rate = period ?? Self.rate(behind: rest)
      return
    }
    let multiple = Self.multiples.first { tail.begins($0.word) && !Self.isMeasure(tail) }
    let parts = Self.words(String(tail.dropFirst(multiple?.word.count ?? 0)))
    scale = multiple?.scale ?? 0
    noun = Self.names.first { $0.words.contains(parts.noun) }?.meaning ?? parts.noun
    isDate =
      ["月", "年", "日", "号"].contains { parts.noun.begins($0) }
      && parts.noun.holds(any: ["底", "前", "初", "末", "旬", "起", "后"])
    rate = period ?? parts.rate
  }

  /// Whether it is a share of a whole: % or ‰.
  var isShare: Bool { noun == "%" }

  /// Whether the same is counted. A noun that goes on (场, 场次) is the same; 人次 is not 人, nor 个月 个.
  func isSameNoun(as other: MeasuredUnit) -> Bool {
    if noun == other.noun { return true }
    let (short, long) = noun.utf8.count < other.noun.utf8.count ? (noun, other.noun) : (other.noun, noun)
    let isNamed = Self.names.contains { $0.meaning == short || $0.meaning == long }
    return !short.isEmpty && !isNamed && !isShare && !other.isShare && long.begins(short)
  }

  /// The period that words before a number name, whole and shortened.
  static func period(in words: String) -> (word: String, meaning: String?)? {
    guard words.holds("每") else { return nil }
    for (word, meaning) in periods {
      for whole in ["每个" + word, "每" + word, "平均每" + word] where words.holds(whole) { return (whole, meaning) }
    }
    return nil
  }

  /// The noun without what is said of it, and what it is counted for.
  private static func words(_ tail: String) -> (noun: String, rate: String?) {
    var text = tail
    if let first = text.first, "（(".contains(first) { text.removeFirst() }
    text = String(text.prefix { !"（(）)，,。；;、：:".contains($0) })
    let rate = rate(behind: text)
    if let stroke = text.firstIndex(where: { "/／".contains($0) }) { text = String(text[..<stroke]) }
    while let end = ends.first(where: { text.ends($0) }) { text.removeLast(end.count) }
    return (text, rate)
  }

  /// What stands behind a stroke: 元/小时, 次/年.
  private static func rate(behind text: String) -> String? {
    guard let stroke = text.firstIndex(where: { "/／".contains($0) }) else { return nil }
    var word = String(text[text.index(after: stroke)...])
    while let end = ends.first(where: { word.ends($0) }) { word.removeLast(end.count) }
    return periods.first { $0.word == word }.map(\.meaning) ?? word
  }

  /// 千克, 千米 and 百分点 are measures, not multiples.
  private static func isMeasure(_ tail: String) -> Bool {
    ["千克", "千米", "千瓦", "千伏", "百分"].contains { tail.begins($0) }
  }

  /// Whether the rate is one of time, which a bare number says nothing of.
  var isOfPeriod: Bool { rate.map { rate in Self.periods.contains { $0.meaning == rate } } ?? false }

  private static let shares: [(sign: String, scale: Int)] = [("%", -2), ("％", -2), ("﹪", -2), ("‰", -3)]

  private static let multiples: [(word: String, scale: Int)] = [
    ("百万", 6), ("千万", 7), ("十万", 5), ("万亿", 12), ("亿", 8), ("万", 4), ("千", 3), ("百", 2),
  ]

  private static let periods: [(word: String, meaning: String?)] = [
    ("季度", "季"), ("季", "季"), ("月度", "月"), ("月", "月"), ("半年", "半年"), ("年度", nil), ("年", nil), ("周", "周"), ("星期", "周"),
    ("工作日", "工作日"), ("日", "日"), ("天", "日"),
  ]

  private static let ends = ["及以上", "以上", "以下", "以内", "之内", "内", "已完成", "完成"]

  /// Units that others begin with, and those written in several ways.
  private static let names: [(words: [String], meaning: String)] = [
    (["元", "元人民币"], "元"), (["工作日", "个工作日"], "工作日"), (["月", "个月"], "月"), (["年"], "年"),
    (["天", "日", "个自然日", "自然日"], "日"), (["小时", "个小时"], "小时"), (["分钟"], "分钟"), (["人次"], "人次"), (["人", "名"], "人"),
    (["平方米", "㎡", "m²", "m2", "平米"], "平方米"), (["公里", "千米", "km"], "公里"),
  ]
}

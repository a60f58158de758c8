/// What a column of amounts means, as its header says.
public enum ColumnRole: Hashable, Sendable {
  /// 合计, 小计, 本年支出合计: the row's total.
  case total
  /// 基本支出.
  case basic
  /// 项目支出.
  case project
  /// 人员经费.
  case personnel
  /// 公用经费.
  case operating
  /// 一般公共预算.
  case generalPublic
  /// 政府性基金预算.
  case governmentFund
  /// 国有资本经营预算.
  case stateCapital
  /// 上缴上级支出, 经营支出, 对附属单位补助支出 and other parts that are none of the above.
  case otherPart
  /// 上年结转, 年初结转: brought in from the year before; not 年末结转, which goes out of this one.
  case carriedOver

  /// Reads the path of headings above a column, outermost first.
  /// - Returns: nil where the headings say nothing known.
  public init?(header: [String]) {
    guard let leaf = header.last(where: { !$0.isEmpty }).map(Self.withoutUnit) else { return nil }
    if leaf.holds("基本支出") {
      self = .basic
    } else if leaf.holds("项目支出") {
      self = .project
    } else if leaf.holds("人员经费") || leaf.holds("人员支出") || leaf.holds("人员类") {
      self = .personnel
    } else if leaf.holds("公用经费") || leaf.holds("公用支出") || leaf.holds("公用类") {
      self = .operating
    } else if leaf.holds("结转") {
      if leaf.holds("年末") || leaf.holds("年终") || leaf.holds("结转下年") { return nil }
      self = .carriedOver
    } else if leaf.holds("政府性基金") {
      self = .governmentFund
    } else if leaf.holds("国有资本") {
      self = .stateCapital
    } else if leaf.holds("一般公共预算") {
      self = .generalPublic
    } else if leaf.holds("上缴") || leaf.holds("经营") || leaf.holds("附属") || leaf.holds("事业收入") {
      self = .otherPart
    } else if leaf.holds("合计") || leaf.holds("小计") || leaf.holds("总计") || leaf.holds("金额")
      || leaf.ends("预算数") || leaf.ends("决算数") || ["预算", "决算", "本年预算"].contains(leaf) || leaf.ends("年")
      || leaf.holds("统计数")
    {
      self = .total
    } else {
      return nil
    }
  }

  /// A heading without the unit in parentheses behind it: 预算数（万元）.
  private static func withoutUnit(_ heading: String) -> String {
    for end in ["（元）", "(元)", "（万元）", "(万元)", "（单位：元）", "（单位：万元）"] where heading.ends(end) {
      return String(heading.dropLast(end.count))
    }
    return heading
  }
}

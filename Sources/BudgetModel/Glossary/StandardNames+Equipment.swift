extension StandardNames {
  /// Equipment as assets tell it by what a piece costs: 单价100万元（含）以上设备（不含车辆）; nil for anything else.
  static func equipment(_ name: String) -> String? {
    guard let start = name.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let price = name[start...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let before = String(name[..<start].filter { $0 != "在" })
    guard
      let opening = openings.first(where: { opening in
        ["单价", "单位价值", "价值"].contains { before == opening.published + $0 }
      })
    else { return nil }
    let rest = name[price.endIndex...].filter { !"的（）原值".contains($0) }
    guard let bound = ["万元含以上", "万元以上含", "万元及以上", "万元以上"].first(where: rest.hasPrefix),
      let thing = things.first(where: { rest.dropFirst(bound.count).hasPrefix($0.published) })
    else { return nil }
    let end = rest.dropFirst(bound.count + thing.published.count)
    guard end.isEmpty || end == "不含车辆" else { return nil }
    return "\(thing.english) of \(price) 万元 and more each" + opening.english + (end.isEmpty ? "" : ", without vehicles")
  }

  /// What stands before the price, and what it adds.
  private static let openings: [(published: String, english: String)] =
    [("", "")]
    + ["", "预算安排", "部门预算安排", "单位预算安排", "当年部门预算安排", "计划"].map { (buyer: String) in
      (published: buyer + "购置", english: ", to be bought")
    }

  private static let things: [(published: String, english: String)] = [
    ("设备", "Equipment"), ("通用设备", "General equipment"), ("专用设备", "Special equipment"),
    ("大型设备", "Large equipment"), ("仪器设备", "Instruments"),
  ]
}

import BudgetModel
import Library

/// Invented departments by the thousand: two documents of the default library under ever other names, with projects whose
/// names are made of parts. Always the same for the same number.
public struct MadeDisclosures {
  private let known: [Disclosure]
  /// Whether only about a hundred rows of each are kept.
  private let isSmall: Bool

  private static let places = ["城东", "河口", "青石", "大阳", "北留", "周村", "南村", "巴公", "金村", "高都", "柳口", "犁川"]
  private static let offices = ["民政局", "教育局", "水务局", "文化和旅游局", "应急管理局", "统计局", "档案馆", "人民法院", "疾控中心"]
  private static let purposes = ["道路", "校舍", "河道", "档案", "网络", "消防", "绿化", "饮水", "供暖", "法律援助", "普查", "培训"]
  private static let works = ["维修改造", "购置", "运行维护", "补助", "治理", "建设", "专项经费", "宣传"]

  /// - Parameter isSmall: whether only about a hundred rows of each are kept.
  public init(isSmall: Bool) {
    let library = PackageLibrary.embedded
    // A budget and final accounts, which take turns.
    known = ["140522-042/2024/budget", "140525-023/2024/final"].compactMap { try? library.disclosure($0) }
    self.isSmall = isSmall
  }

  /// An invented disclosure: three years of a department follow each other.
  public func disclosure(_ number: Int) -> Disclosure {
    precondition(!known.isEmpty, "the default library holds documents")
    var disclosure = known[number % known.count]
    let department = number / 4
    func pick(_ list: [String], _ salt: Int) -> String {
      var value = UInt64(truncatingIfNeeded: salt) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 29
      value &*= 0xBF58_476D_1CE4_E5B9
      return list[Int((value >> 32) % UInt64(list.count))]
    }
    let place = Self.places[department % Self.places.count]
    disclosure.department = Department(
      name: "\(place)县第\(department / 108 + 1)\(Self.offices[department / 12 % Self.offices.count])",
      code: String(100 + department / 12), region: Region(name: place + "县", code: String(990_100 + department % 12)))
    disclosure.year = 2022 + number % 4 / 2
    disclosure.title = "\(disclosure.department.name)\(disclosure.year)年"
    if isSmall {
      disclosure.tables = disclosure.tables.filter { $0.kind == .expenditure || $0.kind == .basic }
      for index in disclosure.tables.indices {
        disclosure.tables[index].rows = Array(disclosure.tables[index].rows.prefix(25))
      }
      disclosure.projects = Array(disclosure.projects.prefix(6))
      disclosure.claims = Array(disclosure.claims.prefix(6))
      disclosure.facts = Array(disclosure.facts.prefix(4))
      disclosure.enumerations = []
      disclosure.overall = []
    }
    for index in disclosure.projects.indices {
      let salt = number * 64 + index
      disclosure.projects[index].name =
        place + pick(Self.purposes, salt) + pick(Self.works, salt + 17)
        + "（\(pick(Self.offices, salt + 3))\(salt % 97)）"
      if isSmall {
        disclosure.projects[index].indicators = Array(disclosure.projects[index].indicators.prefix(3))
      }
    }
    return disclosure
  }
}

import BudgetModel

/// A kind of department, as every county has it.
struct DepartmentKind {
  /// Its name without the place.
  var name: String
  /// The class (类) most of its spending belongs to.
  var mainClass: String

  /// The kinds, in the order of their numbers.
  static let all: [DepartmentKind] = [
    .init(name: "财政局", mainClass: "201"), .init(name: "教育局", mainClass: "205"),
    .init(name: "卫生健康局", mainClass: "210"), .init(name: "民政局", mainClass: "208"),
    .init(name: "人力资源和社会保障局", mainClass: "208"), .init(name: "农业农村局", mainClass: "213"),
    .init(name: "水利局", mainClass: "213"), .init(name: "林业局", mainClass: "213"),
    .init(name: "交通运输局", mainClass: "214"), .init(name: "住房和城乡建设局", mainClass: "212"),
    .init(name: "城市管理局", mainClass: "212"), .init(name: "工业和信息化局", mainClass: "215"),
    .init(name: "商务局", mainClass: "216"), .init(name: "文化和旅游局", mainClass: "207"),
    .init(name: "科学技术局", mainClass: "206"), .init(name: "自然资源局", mainClass: "220"),
    .init(name: "应急管理局", mainClass: "224"), .init(name: "公安局", mainClass: "204"),
    .init(name: "行政审批服务管理局", mainClass: "201"), .init(name: "审计局", mainClass: "201"),
  ]
}

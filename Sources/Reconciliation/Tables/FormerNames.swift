/// What the classes of expenditure were called before the classification was revised: texts copied from year to year keep such names.
enum FormerNames {
  /// The code of a class by a former name, without 支出 at its end and with 和 for 与.
  static let classes: [String: String] = [
    "文化体育和传媒": "207",
    "医疗卫生": "210", "医疗卫生和计划生育": "210",
    "环境保护": "211",
    "城乡社区事务": "212",
    "农林水事务": "213",
    "资源勘探电力信息等事务": "215", "资源勘探信息等": "215", "资源勘探信息等事务": "215",
    "商业服务业等事务": "216",
    "金融监管等事务": "217",
    "国土资源气象等事务": "220", "国土海洋气象等": "220",
    "粮油物资管理事务": "222",
  ]
}

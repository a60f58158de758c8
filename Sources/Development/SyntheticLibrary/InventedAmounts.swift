import Randomness
import BudgetModel

/// The amounts of a department's year, in hundreds of 元: items of spending, and basic expenditure by economic account.
///
/// Everything that is a sum elsewhere is a sum of these.
struct InventedAmounts {
  /// Items by function, in the order of their codes.
  private(set) var items: [ObservedAccount]
  /// Basic expenditure by economic account, in the order of codes; its sum is that of the items' basic parts.
  private(set) var economic: [ObservedAccount]
  /// What the projects cost together.
  var projects: Int64 { items.reduce(0) { $0 + $1.project } }
  /// All spending.
  var total: Int64 { items.reduce(0) { $0 + $1.total } }

  /// The accounts that both classifications have, function before economic account: they must agree.
  private static let twins = ["2080505": "30108", "2080506": "30109", "2210201": "30113"]

  /// - Parameters:
  ///   - shapes: the department's items, with what they would cost in a year like every other.
  ///   - spread: how far amounts go from that, as the standard deviation of their logarithms.
  init(
    _ shapes: [ObservedAccount], economic pool: [ObservedAccount], spread: Double, _ generator: inout SeededGenerator
  ) {
    items = shapes.map { shape in
      var item = shape
      let factor = generator.factor(spread: spread)
      item.basic = max(shape.basic > 0 ? 1 : 0, Int64(Double(shape.basic) * factor))
      item.project = max(shape.project > 0 ? 100 : 0, Int64(Double(shape.project) * factor))
      return item
    }
    let basic = items.reduce(0) { $0 + $1.basic }
    var fixed: [String: Int64] = [:]
    for item in items { if let twin = Self.twins[item.code] { fixed[twin] = item.basic } }
    let free = pool.filter { account in !Self.twins.values.contains(account.code) }
    let weights = free.map { Double($0.basic) * generator.factor(spread: 0.4) }
    let parts = Apportionment.parts(of: basic - fixed.values.reduce(0, +), by: weights)
    var amounts = fixed
    for (account, part) in zip(free, parts) { amounts[account.code] = part }
    economic = pool.compactMap { account in
      guard let amount = amounts[account.code], amount > 0 else { return nil }
      return ObservedAccount(code: account.code, name: account.name, basic: amount, project: 0)
    }
  }

  /// What an economic account got.
  func economic(_ code: String) -> Int64 { economic.first { $0.code == code }?.basic ?? 0 }

  /// What accounts under an economic class got.
  func economicClass(_ prefix: String) -> Int64 {
    economic.reduce(0) { $0 + ($1.code.hasPrefix(prefix) ? $1.basic : 0) }
  }
}

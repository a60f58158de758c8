import Randomness
import BudgetModel
import Library

/// Any number of invented disclosures that look like published ones: for benchmarks, never for looking things up.
///
/// What they are drawn from is the default library (see `Observations`); every disclosure depends on the seed and
/// its own number alone, so that they can be made in any order and are the same in libraries of any size.
public struct SyntheticLibrary: Sendable {
  /// The years every department has, a budget and final accounts each.
  public static let years = 2021...2025
  /// The largest number of disclosures there are codes for.
  public static let limit = InventedDepartment.limit * disclosuresOfDepartment
  /// The share of disclosures in which one figure is altered so that they contradict themselves.
  public static let faultShare = 0.03
  private static let disclosuresOfDepartment = years.count * 2

  /// How many there are.
  public let count: Int
  private let seed: UInt64
  private let observations: Observations
  private let pool: AccountPool

  /// - Parameters:
  ///   - count: how many disclosures, at most ``limit``.
  ///   - seed: the same seed makes the same bytes.
  /// - Throws: what is wrong with the default library.
  public init(count: Int, seed: UInt64) throws(LibraryError) {
    self.count = min(max(0, count), Self.limit)
    self.seed = seed
    observations = try Observations()
    pool = AccountPool(observations)
  }

  /// A disclosure: departments one after the other, each with its years, budget before final accounts.
  public func disclosure(_ index: Int) -> Disclosure {
    let number = index / Self.disclosuresOfDepartment
    let place = index % Self.disclosuresOfDepartment
    let year = Self.years.lowerBound + place / 2
    let kind: DisclosureKind = place % 2 == 0 ? .budget : .finalAccounts
    let invented = InventedDepartment(number: number)
    var ofDepartment = SeededGenerator(seed: seed, UInt64(number))
    let shapes = self.shapes(of: invented, &ofDepartment)
    let names = projectNames(&ofDepartment)
    var ofYear = SeededGenerator(seed: seed, UInt64(number), UInt64(year))
    let budget = InventedAmounts(shapes, economic: observations.economic, spread: 0.15, &ofYear)
    let approved = Apportionment.parts(of: budget.projects, by: names.map(\.weight))
    var amounts = budget
    var ofDocument = SeededGenerator(seed: seed, UInt64(number), UInt64(year), kind == .budget ? 1 : 2)
    var spent: [Int64] = []
    if kind == .finalAccounts {
      amounts = InventedAmounts(budget.items, economic: observations.economic, spread: 0.05, &ofDocument)
      spent = Apportionment.parts(of: amounts.projects, by: approved.map { Double($0) })
    }
    let department = invented.department
    var disclosure = Disclosure(
      department: department, year: year, kind: kind,
      title: "\(department.name)\(year)年度部门\(kind == .budget ? "预算" : "决算")公开（虚构数据）",
      tables: InventedTables(
        amounts: amounts, year: year, kind: kind, templates: observations.templates[kind] ?? [:]
      ).tables(),
      projects: InventedProjects(observations: observations, year: year, kind: kind).projects(
        names.map(\.name), approved: approved, spent: spent, &ofDocument))
    if hasFault(index) { fault(index).alter(&disclosure) }
    return disclosure
  }

  /// Whether one figure of a disclosure is altered.
  public func hasFault(_ index: Int) -> Bool {
    var generator = SeededGenerator(seed: seed, UInt64(index), 0xFA17)
    return generator.happens(Self.faultShare)
  }

  private func fault(_ index: Int) -> PlantedFault {
    var generator = SeededGenerator(seed: seed, UInt64(index), 0xFA18)
    return PlantedFault(table: generator.choice([.generalPublic, .basic, .incomeAndExpenditure]))
  }

  /// What a department spends its money on: items of its own class, and what all departments have.
  private func shapes(of invented: InventedDepartment, _ generator: inout SeededGenerator) -> [ObservedAccount] {
    let size = generator.factor(spread: 1)
    let owned = pool.items(of: invented.kind)
    var items: [String: ObservedAccount] = [:]
    let own = generator.choices(owned, generator.number(in: 3...7))
    for (index, account) in own.enumerated() {
      var item = account
      let shape = generator.choice(index == 0 ? pool.ownShapes.filter { $0.project > 0 } : pool.ownShapes)
      item.basic = shape.basic
      item.project = shape.project
      items[item.code] = item
    }
    let always = ["2080505", "2080506", "2210201"]
    for item in pool.common where items[item.code] == nil && (always.contains(item.code) || generator.happens(0.7)) {
      items[item.code] = item
    }
    return items.values.sorted { $0.code < $1.code }.map { item in
      var item = item
      item.basic = Int64(Double(item.basic) * size)
      item.project = Int64(Double(item.project) * size)
      return item
    }
  }

  /// From half the least number observed to two thirds of the greatest; every other name is this department's own.
  private func projectNames(_ generator: inout SeededGenerator) -> [(name: String, weight: Double)] {
    let least = max(1, (observations.projectCounts.min() ?? 2) / 2)
    let most = max(least, (observations.projectCounts.max() ?? 2) * 2 / 3)
    let names = generator.choices(observations.projectNames, generator.number(in: least...most))
    return names.map { name in
      let own = generator.happens(0.5) ? "\(name)（第\(generator.number(in: 1...9999))批）" : name
      return (own, Double(generator.choice(observations.projectAmounts)) * generator.factor(spread: 0.5))
    }
  }
}

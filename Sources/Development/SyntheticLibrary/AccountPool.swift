import BudgetModel

/// The accounts that invented spending is made of, class by class.
struct AccountPool {
  /// What every department has, whatever it does: insurance, medical care, housing.
  let common: [ObservedAccount]
  /// How much goes to the items of a department's own class, and for what.
  let ownShapes: [ObservedAccount]
  /// The items of each department kind's own class.
  private let own: [String: [ObservedAccount]]

  init(_ observations: Observations) {
    let isOwn: (ObservedAccount) -> Bool = { $0.code.hasPrefix("201") }
    common = observations.items.filter { !isOwn($0) }
    ownShapes = observations.items.filter { isOwn($0) && $0.total > 0 }
    var own: [String: [ObservedAccount]] = [:]
    for kind in DepartmentKind.all where own[kind.mainClass] == nil {
      let known = Self.items(of: kind.mainClass)
      own[kind.mainClass] = known.count > 2 ? known : ownShapes
    }
    self.own = own
  }

  /// The items of a kind's own class.
  func items(of kind: DepartmentKind) -> [ObservedAccount] { own[kind.mainClass] ?? ownShapes }

  /// The items observed below a class whose section is known by name too.
  private static func items(of code: String) -> [ObservedAccount] {
    guard Classification.known.name(code) != nil else { return [] }
    return (1...99).flatMap { section in
      let section = code + InventedDepartment.padded(section, 2)
      guard Classification.known.name(section) != nil else { return [ObservedAccount]() }
      return (1...99).compactMap { item in
        let item = section + InventedDepartment.padded(item, 2)
        return Classification.known.name(item).map { ObservedAccount(code: item, name: $0, basic: 0, project: 0) }
      }
    }
  }
}

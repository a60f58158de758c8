import BudgetModel

/// A department that does not exist, and says so in its name and its codes.
///
/// Its region's code begins with 99, which no division of the country has.
struct InventedDepartment {
  /// How many departments codes can be given to.
  static let limit = 9 * countiesOfGroup * DepartmentKind.all.count
  private static let citiesOfGroup = 11
  private static let countiesOfGroup = citiesOfGroup * 99

  /// Its number, from 0.
  var number: Int

  /// The kind of it.
  var kind: DepartmentKind { DepartmentKind.all[number % DepartmentKind.all.count] }

  /// Its county's number, from 1.
  private var county: Int { number / DepartmentKind.all.count + 1 }

  /// Name, code and region.
  var department: Department {
    let index = county - 1
    let city = index / Self.countiesOfGroup * Self.citiesOfGroup + index % Self.citiesOfGroup + 1
    let place = index % Self.countiesOfGroup / Self.citiesOfGroup + 1
    let region = Region(
      name: "虚构省第\(Self.padded(city, 2))市第\(Self.padded(county, 3))县",
      code: "99\(Self.padded(city, 2))\(Self.padded(place, 2))")
    return Department(
      name: "虚构第\(Self.padded(county, 3))县\(kind.name)",
      code: Self.padded(900 + number % DepartmentKind.all.count, 3), region: region)
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

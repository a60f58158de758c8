import BudgetModel

/// The results of a project that are numbers, held against their targets.
package struct ComparedResults {
  /// How many can be compared.
  package let count: Int
  /// How many of those are exactly the number promised.
  package let equal: Int

  /// - Parameter attainments: whether each of the project's indicators met its target.
  package init(_ project: Project, _ attainments: [Attainment?]) {
    let numbers = zip(project.indicators, attainments).compactMap { indicator, attainment in
      Self.hasDigit(indicator.target) && Self.hasDigit(indicator.actual) ? attainment : nil
    }
    count = numbers.count
    equal = numbers.count { $0 == .equal }
  }

  /// Whether all are, where three or more can be compared.
  package var areAllEqual: Bool { count >= 3 && equal == count }

  private static func hasDigit(_ text: String?) -> Bool {
    text?.unicodeScalars.contains { (0x30...0x39).contains($0.value) } ?? false
  }
}

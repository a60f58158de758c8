/// What a column comes to in each of many groups: five numbers for each, without the room that optional ones take.
package struct FactTotalColumn: Sendable {
  /// Count, sum, median, least and most of each group, one after the other.
  private var numbers: [Int64] = []

  /// What stands for no number.
  private static let none = Int64.min

  /// A column of so many groups.
  package init(_ totals: [FactTotal] = []) { for total in totals { append(total) } }

  /// Adds the next group.
  package mutating func append(_ total: FactTotal) {
    numbers.append(Int64(total.count))
    for number in [total.sum, total.median, total.least, total.most] { numbers.append(number ?? Self.none) }
  }

  /// What it comes to in a group.
  package subscript(group: Int) -> FactTotal {
    func number(_ place: Int) -> Int64? {
      let number = numbers[group * 5 + place]
      return number == Self.none ? nil : number
    }
    return FactTotal(
      count: Int(numbers[group * 5]), sum: number(1), median: number(2), least: number(3), most: number(4))
  }
}

/// What every column comes to in each of many groups.
package final class FactTotalColumns: Sendable {
  private let columns: [FactTotalColumn?]

  /// - Parameter columns: nil for one that is no number.
  package init(_ columns: [FactTotalColumn?]) { self.columns = columns }

  /// What a column comes to in a group; nil for one that is no number.
  package func total(of column: Int, _ group: Int) -> FactTotal? { columns[column].map { $0[group] } }

  /// What all columns come to in a group.
  package func totals(_ group: Int) -> [FactTotal?] { columns.map { $0.map { $0[group] } } }
}

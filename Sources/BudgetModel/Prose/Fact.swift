/// A figure about the department that is not money spent: staff, vehicles, floor space, equipment.
public struct Fact: Hashable, Sendable {
  /// What it counts, as published: 行政编制, 实有车辆, 办公用房建筑面积.
  public var name: String
  /// The figure with its measure word.
  public var figure: Figure
  /// Where it stands.
  public var source: Source

  /// A fact.
  public init(name: String, figure: Figure, source: Source) {
    self.name = name
    self.figure = figure
    self.source = source
  }

  /// Whether another fact says the same in other words: 车辆 2 辆, 车辆数合计(辆) 2.
  public func repeats(_ other: Fact) -> Bool {
    figure.number == other.figure.number && figure.quantity == other.figure.quantity && plainName == other.plainName
  }

  /// The name without what a table adds to it: a measure word in brackets, 数, 合计.
  private var plainName: String {
    var name = name.withoutBlanks
    for bracketed in ["(\(figure.quantity.text))", "（\(figure.quantity.text)）", "合计", "总数", "数"]
    where name.hasSuffix(bracketed) && name != bracketed {
      name.removeLast(bracketed.count)
    }
    return name
  }
}

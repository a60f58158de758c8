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
}

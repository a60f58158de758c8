extension Indicator {
  /// Whether it meets its target; nil where that cannot be told.
  public var attainment: Attainment? { Attainment(target: target, actual: actual, isCost: isCost) }

  /// Whether it is of costs, of which less is better.
  private var isCost: Bool { [category, subcategory, name].contains { $0?.holds("成本") ?? false } }
}

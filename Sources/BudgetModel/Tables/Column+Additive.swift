extension Column {
  /// Whether its figures may be added up: amounts, not line numbers, rates, targets and points.
  public var isAdditive: Bool {
    !header.contains { $0.holds(any: Self.notAdditive) }
  }

  private static let notAdditive = ["%", "％", "率", "占比", "比例", "幅度", "行次", "序号", "人数", "指标", "分值", "得分", "权重"]
}

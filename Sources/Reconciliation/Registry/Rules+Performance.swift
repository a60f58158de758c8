extension Rules {
  /// D: performance.
  static let performance: [any Rule] = []
}

extension Rules {
  /// B: between tables.
  static let betweenTables: [any Rule] = []
}

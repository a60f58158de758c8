import BudgetModel

extension Summary {
  /// The order of lists: codes where they are known, else names; then years, budgets before final accounts.
  public func precedes(_ other: Summary) -> Bool {
    if key != other.key { return key.lexicographicallyPrecedes(other.key) }
    if year != other.year { return year < other.year }
    return kind == .budget && other.kind != .budget
  }

  private var key: [String] {
    [
      department.region.code ?? department.region.name, department.code ?? department.name, department.name,
    ]
  }
}

extension Summary {
  /// Bytes that sort as ``Summary/precedes(_:)`` does among departments and years.
  package var placeBytes: [UInt8] {
    var bytes: [UInt8] = []
    for part in [
      department.region.code ?? department.region.name, department.code ?? department.name, department.name,
    ] {
      bytes += part.utf8
      bytes.append(0)
    }
    let year = UInt32(bitPattern: Int32(clamping: self.year)) ^ 0x8000_0000
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: year >> shift)) }
    return bytes
  }
}

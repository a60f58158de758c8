import BudgetModel

/// What was written: for saying exactly what a measurement was about.
public struct WrittenLibrary: Hashable, Sendable {
  /// Disclosures.
  public var disclosures = 0
  /// Files, the catalogue included.
  public var files = 0
  /// Bytes of the CSV files, without the catalogue.
  public var csvBytes = 0
  /// Bytes of the descriptors.
  public var descriptorBytes = 0
  /// Bytes of the catalogue.
  public var catalogueBytes = 0
  /// Disclosures in which a figure is altered.
  public var faults = 0
  /// Rows.
  public var rows = RowCounts()

  /// Nothing.
  public init() {}

  mutating func count(_ file: (path: String, bytes: [UInt8])) {
    files += 1
    if file.path.hasSuffix(".json") { descriptorBytes += file.bytes.count } else { csvBytes += file.bytes.count }
  }

  mutating func count(_ disclosure: Disclosure, hasFault: Bool) {
    disclosures += 1
    faults += hasFault ? 1 : 0
    rows += RowCounts(disclosure)
  }

  static func += (left: inout WrittenLibrary, right: WrittenLibrary) {
    left.disclosures += right.disclosures
    left.files += right.files
    left.csvBytes += right.csvBytes
    left.descriptorBytes += right.descriptorBytes
    left.catalogueBytes += right.catalogueBytes
    left.faults += right.faults
    left.rows += right.rows
  }
}

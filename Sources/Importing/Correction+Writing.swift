import Disclosures
import Library

extension Correction {
  /// Corrections as a file of them has them.
  static func csv(_ corrections: [Correction]) -> [UInt8] {
    var writer = CSVWriter()
    writer.line(csvHeader)
    for correction in corrections {
      writer.line([correction.place, correction.read, correction.value, correction.reason])
    }
    return writer.bytes
  }
}

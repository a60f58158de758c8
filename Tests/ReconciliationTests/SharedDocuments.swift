import BudgetModel
import Disclosures
import Documents
import Foundation

/// The two documents in the folder `shared` beside the package or above it.
enum SharedDocuments: String, CaseIterable {
  case yangcheng = "yangcheng-approval-2024-budget.txt"
  case zezhou = "zezhou-approval-2024-final.txt"

  /// The document as read; nil where the folder is not there.
  func disclosure() throws -> Disclosure? {
    var place = URL(filePath: #filePath)
    while place.pathComponents.count > 1 {
      place = place.deletingLastPathComponent()
      let file = place.appending(path: "shared/disclosures/\(rawValue)")
      if FileManager.default.fileExists(atPath: file.path()) {
        return try DisclosureReader().read(TextReader().read(Array(try Data(contentsOf: file)))).disclosure
      }
    }
    return nil
  }
}

import TestSupport
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
    try Repository.shared(rawValue).map {
      try DisclosureReader().read(TextReader().read(Array(try Data(contentsOf: $0)))).disclosure
    }
  }
}

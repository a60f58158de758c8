import PublishedDocuments
import BudgetModel
import Disclosures

/// The two documents in the folder `shared` beside the package or above it.
enum SharedDocuments: String, CaseIterable {
  case yangcheng = "yangcheng-approval-2024-budget.txt"
  case zezhou = "zezhou-approval-2024-final.txt"

  /// The document as read; nil where the folder is not there.
  func disclosure() throws -> Disclosure? {
    try PublishedDocuments.reading(rawValue)?.disclosure
  }
}

import Browser
import BudgetModel
import Library
import Session

/// The default library alone, for the pictures.
struct EmbeddedOnly: OpenLibraries {
  let library: any Library = PackageLibrary.embedded
  var importFolder: String? { nil }

  mutating func reload() {}
  mutating func include(_ folder: String) {}
  mutating func showEmbedded(_ isShown: Bool) {}
  func answer(_ query: SearchQuery) -> IndexAnswer? { nil }
  func packingHint(_ language: Language) -> String? { nil }
}

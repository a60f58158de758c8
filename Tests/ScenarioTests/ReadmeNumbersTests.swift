import Library
import TestSupport
import Testing

/// What the README says of the default library.
struct ReadmeNumbersTests {
  @Test func `the README counts what the default library holds`() throws {
    let catalogue = PackageLibrary.embedded.catalogue
    let text = try Repository.text("README.md")
    #expect(text.contains("Run it on the \(catalogue.documentCount) disclosures it carries"))
    #expect(text.contains("\(catalogue.documentCount) disclosures of \(catalogue.departmentCount) departments"))
  }
}

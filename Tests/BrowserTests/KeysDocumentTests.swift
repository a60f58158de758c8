import TestSupport
import Browser
import Console
import FoundationEssentials
import Testing

struct KeysDocumentTests {
  @Test func `docs keys md says what the table of commands says`() throws {
    let published = try Repository.text("docs/keys.md")
    #expect(
      published == KeysDocument.markdown,
      "docs/keys.md is out of date; write it anew: swift run mingzhang-workshop keys > docs/keys.md")
  }

  @Test func `every command has one row in the document`() {
    let parts = KeysDocument.markdown.split(separator: "## Typed")
    let rows = parts[0].split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == CommandTable.entries.count)
    #expect(parts.count == 2 && parts[1].contains("`import! FILE`"))
    #expect(rows.allSatisfy { $0.hasSuffix(" |") })
  }
}

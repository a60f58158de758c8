/// Reads text documents of the Office Open XML kind (.docx, .docm): paragraphs, tables, text boxes and footnotes, as they
/// are shown. Heads and feet of pages are not part of the text.
struct WordReader: DocumentReader {
  private static let attributes: Set<String> = ["val", "type"]
  private let watch: ReadingWatch

  init(watch: ReadingWatch) { self.watch = watch }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    var package = try OfficePackage(bytes, watch: watch)
    let main = try PartLinks(of: "", in: &package).path(kind: "officeDocument") ?? "word/document.xml"
    let links = try PartLinks(of: main, in: &package)
    let notes = ["footnotes", "endnotes"].compactMap { links.path(kind: $0) }
    var markup = WordMarkup()
    guard package.has(main) else { throw .programFailed("unzip", reason: "the archive has no \(main)") }
    try package.parts([main] + notes, attributes: Self.attributes) { _, tokens in
      for token in tokens { markup.add(token) }
    }
    return Document(blocks: Furniture.marked(markup.finish()))
  }
}

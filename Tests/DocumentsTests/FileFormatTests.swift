import Testing

@testable import Documents

struct FileFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.4", .pdf), ("\u{FEFF}\n%PDF-1.7", .pdf), ("<!DOCTYPE HTML><p>", .html), ("  <TABLE>", .html),
      ("甲\t乙", .text), ("{\\rtf1", .office("rtf")), ("PK\u{3}\u{4}....xl/workbook.xml", .office("xlsx")),
      ("PK\u{3}\u{4}..word/document.xml", .office("docx")),
      ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .office("ods")), ("", .text),
    ] as [(String, FileFormat)])
  func `bytes tell the kind`(text: String, format: FileFormat) throws {
    #expect(try FileFormat(Array(text.utf8)) == format)
  }

  @Test func `old office files are told apart by their streams`() throws {
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    #expect(try FileFormat(mark + Array("W\0o\0r\0k\0b\0o\0o\0k\0".utf8)) == .office("xls"))
    #expect(try FileFormat(mark + [0]) == .office("doc"))
  }

  @Test func `pictures and archives are refused by name`() {
    #expect(throws: DocumentError.unknownFormat("a picture (JPEG)")) { try FileFormat([0xFF, 0xD8, 0xFF, 0xE0]) }
    #expect(throws: DocumentError.self) { try FileFormat(Array("PK\u{3}\u{4}zip".utf8)) }
  }

  @Test func `a file that is not there`() {
    #expect(throws: DocumentError.self) { try FileReader().read(path: "/no/such/file") }
  }
}

import TestSupport
import Testing

@testable import Documents

/// Office files that somebody made to do harm, or that are damaged.
struct OfficePackageTests {
  private func failure(of bytes: [UInt8]) -> DocumentError? {
    do throws(DocumentError) {
      _ = try FileReader().read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file with a password is told as such, encrypted in parts or as a whole`() {
    #expect(failure(of: OfficeSample.document("<w:p/>", isEncrypted: true)) == .passwordProtected)
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 64)
    #expect(failure(of: mark + Array("EncryptedPackage".utf8.flatMap { [$0, 0] })) == .passwordProtected)
  }

  @Test func `an archive cut short is told as such`() {
    let bytes = OfficeSample.document("<w:p/>")
    #expect(failure(of: Array(bytes.dropLast(60))) == .programFailed("unzip", reason: "the archive is not whole"))
  }

  @Test func `a part that declares what text stands for is refused`() {
    let bytes = StoredArchive([
      ("_rels/.rels", "<Relationships/>"),
      ("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"0000000000\">]><a><p><r><t>&b;</t></r></p></a>"),
    ]).bytes
    #expect(failure(of: bytes) == .programFailed("xmllint", reason: "word/document.xml has a document type"))
  }

  @Test func `a part that is no XML is named`() {
    let reason = "word/document.xml is not well formed, or too large"
    #expect(failure(of: OfficeSample.document("<w:p>")) == .programFailed("xmllint", reason: reason))
  }

  @Test func `links lead to parts of the archive alone, whatever they are called`() {
    let names = ["../../etc/passwd", "-x", "a*", "[a]", "word\\b.xml"]
    for name in names {
      let bytes = StoredArchive([
        ("_rels/.rels", "<Relationships><Relationship Type=\"/officeDocument\" Target=\"\(name)\"/></Relationships>"),
        ("word/document.xml", "<a/>"), (name, "<a/>"),
      ]).bytes
      if case .programFailed("unzip", _) = failure(of: bytes) { continue }
      Issue.record("\(name): \(failure(of: bytes).map(String.init(describing:)) ?? "read")")
    }
  }

  @Test func `a sheet may name any cell, and formulas reach anywhere`() throws {
    let cells = ["XFD1048576", "A0", "XFE1", "A1048577", "A99999999999999999999", "$B$2", "甲1", ""].map {
      "<c r=\"\($0)\" t=\"str\"><v>\($0.isEmpty ? "空" : $0)</v></c>"
    }
    let merge = "<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 50) + "</mergeCells>"
    let sheet =
      "<cols><col min=\"-5\" max=\"9999999999\" hidden=\"1\"/></cols><sheetData><row r=\"-4\">\(cells.joined())</row></sheetData>"
    _ = try FileReader().read(OfficeSample.workbook([("name=\"表\"", sheet), ("name=\"二\"", sheet + merge)]))
  }
}

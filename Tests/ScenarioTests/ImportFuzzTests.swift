import TestSupport
import Randomness
import Foundation
import Testing

/// Damaged files, thousands of them, through the whole import into a library.
///
/// A crash would end the one import that reads them all, a hang would hold it up; the library must open afterwards.
struct ImportFuzzTests {
  private static let rounds = (text: 1_200, page: 400, pdf: 400)

  /// Damages bytes in a few places: other bytes, digits and signs, parts left out, doubled or moved, an early end.
  ///
  /// Nine times in ten only whole characters: a text that is no text any more is refused at once.
  private static func damaged(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    let isCareful = Int.random(in: 0..<10, using: &random) > 0
    func boundary(_ place: Int) -> Int {
      isCareful ? bytes[place...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count : place
    }
    for _ in 0...Int.random(in: 0...12, using: &random) where bytes.count > 64 {
      let place = boundary(Int.random(in: 8..<bytes.count, using: &random))
      guard place < bytes.count else { continue }
      let end = boundary(min(bytes.count - 1, place + Int.random(in: 1...60, using: &random)))
      switch Int.random(in: 0..<7, using: &random) {
      case 0 where !isCareful: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1 where bytes[place] < 0x80: bytes[place] = UInt8.random(in: 0x30...0x39, using: &random)
      case 2 where bytes[place] < 0x80:
        bytes[place] = Array("\t\n|,<>()-%. ".utf8).randomElement(using: &random) ?? 0x20
      case 3: bytes.removeSubrange(place..<max(place, end))
      case 4: bytes.insert(contentsOf: bytes[place..<max(place, end)], at: place)
      case 5:
        let part = Array(bytes[place..<max(place, end)])
        bytes.removeSubrange(place..<max(place, end))
        bytes.insert(contentsOf: part, at: boundary(Int.random(in: 0..<bytes.count, using: &random)))
      default:
        if Int.random(in: 0..<20, using: &random) == 0 { bytes = Array(bytes.prefix(place)) }
      }
    }
    return bytes
  }

  /// The lines of a text as a web page: those with tabs are rows.
  private static func page(_ text: String) -> String {
    var page = "<html><body>\n"
    var isInTable = false
    for line in text.split(separator: "\n") {
      let isRow = line.contains("\t")
      if isRow != isInTable { page += isRow ? "<table>\n" : "</table>\n" }
      isInTable = isRow
      page += isRow ? "<tr><td>" + line.replacing("\t", with: "</td><td>") + "</td></tr>\n" : "<p>\(line)</p>\n"
    }
    return page + (isInTable ? "</table>" : "") + "</body></html>\n"
  }

  /// Writes the damaged files.
  private static func write(into folder: String) throws {
    let budget = try Repository.bytes("Tests/DisclosuresTests/Fixtures/budget.txt")
    let final = try Repository.bytes("Tests/DisclosuresTests/Fixtures/final.txt")
    let pages = [budget, final].map { Array(page(String(decoding: $0, as: UTF8.self)).utf8) }
    let pdfs = try ["disclosure", "ruled", "two-pages", "printed-sideways"].map {
      try Repository.bytes("Tests/DocumentsTests/Fixtures/\($0).pdf")
    }
    var random = SeededGenerator(seed: 20_261_121)
    func put(_ count: Int, _ wholes: [[UInt8]], _ ending: String) throws {
      for number in 0..<count {
        let whole = wholes[number % wholes.count]
        let bytes = Data(damaged(whole, &random))
        try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(ending)-\(number).\(ending)"))
      }
    }
    try put(rounds.text, [budget, final], "txt")
    try put(rounds.page, pages, "html")
    // Most of them whole disclosures, so that the damage reaches further than the page.
    try put(rounds.pdf, [pdfs[0]] + pdfs, "pdf")
  }

  @Test func `two thousand damaged files: no crash, no hang, no library damaged`() throws {
    let folder = try ImportFolder(isInMemory: true)
    let files = folder.path("damaged")
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    try Self.write(into: files)

    let run = try CommandLine(["import", files, "--into", folder.library, "--report", "json", "--replace"])

    // Every file is answered for: read, or refused with a reason.
    #expect(run.status == 1, "\(run.status) \(run.errors.suffix(300))")
    let lines = run.output.split(separator: "\n")
    let refused = run.errors.split(separator: "\n").count { $0.contains("/damaged/") }
    let total = Self.rounds.text + Self.rounds.page + Self.rounds.pdf
    #expect(lines.count + refused >= total - 40, "\(lines.count) read, \(refused) refused")
    #expect(lines.count > total / 2 && refused > 0, "\(lines.count) read, \(refused) refused")
    for line in lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(try #require(object["seconds"] as? Double) < 10, "\(line.prefix(200))")
    }
    // The library opens, and so does everything in it.
    let list = try CommandLine(["list", "--library", folder.library, "--format", "json"])
    #expect(list.status == 0 && list.errors.isEmpty, "\(list.errors.prefix(300))")
    let check = try CommandLine(["check", "--library", folder.library])
    #expect(check.status == 0 || check.status == 1, "\(check.errors.prefix(300))")
    #expect(check.errors.isEmpty, "\(check.errors.prefix(300))")
    #expect(!folder.contents().keys.contains { $0.contains(".unfinished") })
  }
}

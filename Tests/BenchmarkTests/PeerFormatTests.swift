import Foundation
import SyntheticLibrary
import Testing

@testable import mingzhang_benchmark

@Suite struct PeerFormatTests {
  private func written(_ format: PeerFormat, _ count: Int = 4) throws -> (text: String, rows: Int) {
    let path = NSTemporaryDirectory() + "peer-" + UUID().uuidString
    defer { unlink(path) }
    let rows = try #require(format.write(SyntheticLibrary(count: count, seed: 1), to: path))
    return (try String(contentsOfFile: path, encoding: .utf8), rows)
  }

  @Test func `what ncdu reads is JSON with a leaf for each row`() throws {
    let (text, rows) = try written(.ncdu)
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])
    func leaves(_ node: Any) -> Int {
      (node as? [Any]).map { $0.dropFirst().reduce(0) { $0 + leaves($1) } } ?? 1
    }
    #expect(rows > 100)
    #expect(leaves(json[3]) == rows)
  }

  @Test func `a table has a line for each row, each with six cells`() throws {
    let (text, rows) = try written(.csv)
    let lines = text.split(separator: "\n")
    #expect(lines.count == rows + 1)
    #expect(lines.dropFirst().allSatisfy { $0.components(separatedBy: "\",\"").count == 5 })
  }

  @Test func `a journal has a transaction for each disclosure`() throws {
    let (text, rows) = try written(.journal)
    #expect(text.components(separatedBy: PeerRow.spending).count == rows + 1)
    #expect(text.components(separatedBy: "\n\n").filter { !$0.isEmpty }.count == 4)
    #expect(text.components(separatedBy: "\n  拨款\n").count == 5)
  }

  @Test func `a file that cannot be written is told`() throws {
    #expect(try PeerFormat.csv.write(SyntheticLibrary(count: 1, seed: 1), to: "/nonexistent/file") == nil)
  }

  @Test func `a program is looked for where commands are`() {
    var peer = Peer.ncdu
    peer.command = "sh"
    #expect(peer.program?.hasSuffix("/sh") == true)
    peer.command = "no-such-program"
    #expect(peer.program == nil)
  }

  @Test func `rows for a database refer to names and disclosures that are there`() throws {
    let folder = NSTemporaryDirectory() + "rows-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { FileTree.remove(folder) }
    let counts = try #require(try DatabaseRows(SyntheticLibrary(count: 5, seed: 1), into: folder, files: 1).write())
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8).split(separator: "\n")
    }
    #expect(try lines("disclosure").count == 5 && counts.disclosures == 5)
    #expect(try lines("name").count == counts.names)
    let items = try lines("item").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(items.count == counts.items)
    #expect(items.allSatisfy { $0.count == 6 && (1...counts.names).contains(Int($0[4]) ?? 0) })
    #expect(try lines("file").allSatisfy { $0.hasPrefix("0,\"") && $0.contains(",\\x") })
    #expect(try lines("disclosure")[0].hasSuffix(",xgd001xczj"))
  }
}

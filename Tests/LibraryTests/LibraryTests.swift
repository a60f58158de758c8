import Catalogues
import TestSupport
import Testing

@testable import Library

import Glibc

@Suite struct LibraryTests {
  @Test func `a missing folder, a file and an empty folder each have a message`() throws {
    let folder = try TemporaryFolder()
    try folder.put("file", "")
    let places = [folder.path + "/none", folder.path + "/file", folder.path]
    let library = PackageLibrary.open(folders: places)
    #expect(library.summaries.isEmpty)
    #expect(
      library.problems.map { $0.text(.english).replacing(folder.path, with: "L") } == [
        "L/none: no such folder. Check the path.",
        "L/file: the folder cannot be read: not a folder. Check the path and its permissions.",
        "L: no data package (datapackage.json) in this folder. Bring one in with mingzhang import, or name another folder.",
      ])
  }

  @Test func `links in a circle are walked once`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "a/hand")
    #expect(symlink("..", folder.path + "/a/up") == 0)
    #expect(symlink("self", folder.path + "/self") == 0)
    let library = PackageLibrary.open(folders: [folder.path])
    #expect(library.summaries.map(\.id) == ["乙县-甲局/2025/budget"])
    #expect(library.problems.isEmpty)
  }

  @Test func `a package is found at any depth, and what lies too deep to be reached is told`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "a/" + Array(repeating: "d", count: 60).joined(separator: "/") + "/hand")
    #expect(PackageLibrary.open(folders: [folder.path]).summaries.map(\.id) == ["乙县-甲局/2025/budget"])
    // Deeper than a path can be long: only by going there step by step.
    let name = String(repeating: "n", count: 200)
    var place = open(folder.path, O_RDONLY | O_DIRECTORY)
    for _ in 0..<22 {
      #expect(mkdirat(place, name, 0o777) == 0)
      let next = openat(place, name, O_RDONLY | O_DIRECTORY)
      close(place)
      place = next
    }
    close(place)
    let library = PackageLibrary.open(folders: [folder.path])
    #expect(library.summaries.count == 1 && library.problems.count == 1)
    let text = library.problems.first?.text(.english) ?? ""
    #expect(text.contains(name) && text.contains("the name is too long"), "\(text)")
  }

  @Test func `of a disclosure in two libraries the first counts`() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    try HandMade.put(into: first, "x")
    try HandMade.put(into: second, "y")
    let library = PackageLibrary.open(folders: [first.path, second.path])
    #expect(library.summaries.count == 1)
    #expect(
      library.problems == [
        .duplicateDisclosure(id: "乙县-甲局/2025/budget", kept: first.path + "/x", ignored: second.path + "/y")
      ])
  }

  @Test func `a folder named twice by different paths is opened once`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "x")
    #expect(symlink(".", folder.path + "/again") == 0)
    let library = PackageLibrary.open(folders: [
      folder.path, folder.path + "/", folder.path + "/x/..", folder.path + "/again",
    ])
    #expect(library.summaries.map(\.id) == ["乙县-甲局/2025/budget"])
    #expect(library.problems.isEmpty)
  }

  @Test func `what may be left out has sensible values`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "hand")
    let table = try PackageLibrary.open(folders: [folder.path]).disclosure("乙县-甲局/2025/budget").tables[0]
    #expect(table.blocks.map { $0.columns.map(\.header) } == [[["合计"], ["支出", "基本支出"]]])
    #expect(table.rows.map(\.level) == [0, 1])
    #expect(table.rows.map(\.number) == [1, 2])
    #expect(table.rows[0].cells[1] == .blank)
    #expect(table.rows[1].cells[1] == .text("--"))
  }

  @Test func `a catalogue is read as it was written, and passed over when stale`() throws {
    let folder = try TemporaryFolder()
    try PackageWriter(into: folder.path).write(Fixture.disclosure())
    let summaries = PackageLibrary.open(folders: [folder.path]).summaries
    let bytes = try CatalogueFile.generate(folder: folder.path) { _ in nil }
    let lines = try bytes.withUnsafeBufferPointer { try CatalogueFile.decode($0, file: "catalogue.csv") }
    #expect(lines.map(\.summary) == summaries)
    let counts = FindingCounts(contradictions: 2, notes: 0)
    let counted = try CatalogueFile.generate(folder: folder.path) { _ in counts }
    let checked = try counted.withUnsafeBufferPointer { try CatalogueFile.decode($0, file: "catalogue.csv") }
    #expect(checked.map(\.summary.findings) == [counts])
    try folder.put("catalogue.csv", String(decoding: bytes, as: UTF8.self).replacing("1564", with: "9999"))
    try HandMade.put(into: folder, "new")
    #expect(PackageLibrary.open(folders: [folder.path]).summaries.count == 2)
  }

  @Test func `what is named is opened, all options before the environment`() {
    let environment: (String) -> String? = { ["MINGZHANG_LIBRARY": "/a:/b"][$0] }
    #expect(LibraryLocation.named(options: ["/x", "/y"], environment: environment) == ["/x", "/y"])
    #expect(LibraryLocation.named(options: [], environment: environment) == ["/a", "/b"])
    #expect(LibraryLocation.named(options: [], environment: { _ in nil }).isEmpty)
  }

  @Test func `where nothing is named the own library comes before the default one`() {
    func standard(_ variables: [String: String], has: Bool, showsEmbedded: Bool = true) -> [LibraryPlace] {
      LibraryLocation.standard(showsEmbedded: showsEmbedded, environment: { variables[$0] }, hasPackages: { _ in has })
    }
    let home = ["HOME": "/home/x"]
    let own = LibraryPlace.folder("/home/x/.local/share/mingzhang")
    // What was imported and what the program holds stay together, the own one first.
    #expect(standard(home, has: true) == [own, .embedded])
    #expect(standard(home, has: true, showsEmbedded: false) == [own])
    #expect(standard(home, has: false) == [.embedded])
    #expect(standard([:], has: true) == [.embedded])
    #expect(standard([:], has: true, showsEmbedded: false).isEmpty)
    #expect(LibraryLocation.userFolder { ["XDG_DATA_HOME": "/data", "HOME": "/h"][$0] } == "/data/mingzhang")
  }

  @Test func `an unknown disclosure has a message`() throws {
    #expect(throws: LibraryError.unknownDisclosure("x")) { try PackageLibrary.open([]).disclosure("x") }
    #expect(LibraryError.unknownDisclosure("x").text(.chinese) == "没有 x。mingzhang list 列出已有的。")
  }
}

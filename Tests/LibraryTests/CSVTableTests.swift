import Testing

@testable import Library

/// Lines are read alike, whatever was read before them.
@Suite struct CSVTableTests {
  private func lines(_ text: String) throws -> [[String?]] {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = CSVReader(bytes, file: "f", isClean: TextBytes(bytes).isClean)
      var lines: [[String?]] = []
      while try reader.next() { lines.append(reader.cells.indices.map { reader.text($0) }) }
      return lines
    }
  }

  @Test(arguments: [
    "1,2,3", "1,2,3\r", ",,", "a,\"b\",c", "\"\",,", "一,二,三", "1,2", "1,2,3,4", "1", "\"a\nb\",2,3", "1,\"a\"\"b\",3",
  ]) func `a line is the same behind any other`(line: String) throws {
    let alone = try lines(line + "\n")
    #expect(alone.count == 1)
    for other in ["x,y,z", "x,\"y\",z", "x,y", "x,y,z,w", "\"x\",y,z\r"] {
      let before = try lines(other + "\n")
      #expect(try lines(other + "\n" + line + "\n") == before + alone)
      #expect(try lines(other + "\n\n" + line) == before + alone)
      #expect(try lines(line + "\n" + other + "\n" + line) == alone + before + alone)
    }
  }

  @Test func `a header that was read before is the same, and another is read anew`() throws {
    let memory = ResourceMemory(layout: nil)
    struct Read: Equatable {
      var header: [String]
      var first: [String?]
      var line: Int
    }
    func table(_ text: String) throws -> Read {
      try Array(text.utf8).withUnsafeBufferPointer { bytes in
        var table = try CSVTable(TextBytes(bytes), file: "f", memory: memory)
        let isLine = try table.next()
        return Read(
          header: table.header, first: isLine ? table.header.indices.map { table.text($0) } : [], line: table.line)
      }
    }
    for text in [
      "code,name\n201,甲\n", "code,name\n205,乙\n", "name,code\n甲,201\n", "\ncode,name\n201,甲\n", "code,name\n\n201,甲",
      "code,name", "code,name,level\n201,甲,1\n", "\u{FEFF}code,name\r\n201,甲\r\n",
    ] {
      let again = try table(text)
      let once = try table(text)
      memory.header = nil
      let alone = try table(text)
      #expect(again == alone, "\(text)")
      #expect(once == alone, "\(text)")
    }
  }
}

import Documents

// `reading-report dump FILE`: the blocks of a document as text, cells separated by `|`.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "dump", let path = arguments.dropFirst().first {
  do {
    let document = try FileReader().read(path: path)
    for block in document.blocks {
      let place = "\(block.page ?? 0):\(block.line)\(block.isFurniture ? "~" : "")"
      switch block.content {
      case .paragraph(let text): print(place, text)
      case .grid(let grid):
        print(place, "grid", grid.rows.count, "x", grid.width)
        for row in grid.rows { print("  \(row.page ?? 0)|" + row.cells.joined(separator: "|")) }
      }
    }
  } catch {
    print(error)
  }
}

import Documents

extension PrintedNumber {
  /// The numbers of a document's tables whose sign is a triangle: mostly a minus, and worth a look.
  static func doubts(of document: Document) -> [Doubt] {
    document.blocks.flatMap { $0.grid?.rows ?? [] }.flatMap { row in
      row.cells.filter { hasTriangle($0) && plain($0) != nil }.map { cell in
        let label = row.cells.first { !$0.isEmpty && $0 != cell } ?? ""
        return Doubt(reason: .triangleNegative, place: "\(label)/\(cell)", line: row.line)
      }
    }
  }
}

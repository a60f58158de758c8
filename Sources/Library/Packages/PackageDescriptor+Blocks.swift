import BudgetModel

extension PackageDescriptor.TableProperties {
  /// The blocks it describes; nil where it describes none, or names a side that there is not.
  var describedBlocks: [Block]? {
    guard let blocks else { return nil }
    var described: [Block] = []
    for block in blocks {
      let side = block.side.flatMap(Side.init(rawValue:))
      guard block.side == nil || side != nil else { return nil }
      described.append(block.block(side))
    }
    return described
  }
}

extension PackageDescriptor.BlockProperties {
  /// The block it describes.
  func block(_ side: Side?) -> Block {
    Block(
      side: side, title: title.map(CleanText.cleaned), codeHeader: codeHeader.map(CleanText.cleaned),
      nameHeader: nameHeader.map(CleanText.cleaned), counterpartHeader: counterpartHeader.map(CleanText.cleaned),
      columns: columns.map { Column(header: $0.map(CleanText.cleaned)) })
  }
}

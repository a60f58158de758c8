/// What was worked out of a resource that others describe in the same words (``KnownResources``): its file is mostly laid
/// out as theirs. Used from one thread at a time.
final class ResourceMemory {
  /// What the descriptor says of a table's blocks; nil where the resource is no official table.
  let layout: TableLayout?
  /// The header of the last of the files.
  var header: CSVHeader? { didSet { places = nil } }
  /// Where the columns of the layout stand in that header.
  var places: TablePlaces?

  init(layout: TableLayout?) { self.layout = layout }
}

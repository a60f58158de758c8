import BudgetModel

/// The names of a table's columns of figures in its CSV: header paths, made unique.
enum TableFields {
  /// Columns that are no figures.
  static let reserved = ["row", "block", "code", "name", "counterpart", "counterpart_code", "level", "unit", "page"]

  /// For each block the names of its columns. Columns of different blocks with one path share a name; within a block the
  /// second column of a path is called `path#2`, and so on.
  static func names(_ blocks: [Block]) -> [[String]] {
    blocks.map { block in
      var taken = Set(reserved)
      return block.columns.map { column in
        let base = column.path.isEmpty ? "-" : CleanText.cleaned(column.path)
        var name = base
        var count = 1
        while !taken.insert(name).inserted {
          count += 1
          name = "\(base)#\(count)"
        }
        return name
      }
    }
  }

  /// The distinct names in the order they first appear.
  static func union(_ names: [[String]]) -> [String] {
    var seen: Set<String> = []
    return names.joined().filter { seen.insert($0).inserted }
  }
}

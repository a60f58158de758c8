/// On which line of a file each key was used first.
///
/// Keys that ascend cannot have been there before, and nearly all do: they are kept in a list until one comes out of order.
struct FirstLines<Key: Hashable & Comparable> {
  private var lines: [Key: Int] = [:]
  private var ascending: [(key: Key, line: Int)] = []
  private var highest: Key?

  /// The line a key was used on before; nil, and kept from now on, where it was not.
  mutating func line(of key: Key, at line: Int) -> Int? {
    if highest.map({ $0 < key }) ?? true {
      highest = key
      ascending.append((key, line))
      return nil
    }
    for one in ascending { lines[one.key] = one.line }
    ascending.removeAll(keepingCapacity: true)
    if let first = lines[key] { return first }
    lines[key] = line
    return nil
  }
}

/// Rows that a statement gave, read where they lie in the frame that brought them.
public struct ServerRows: Sendable {
  /// The columns: what each is called, and its type as PostgreSQL numbers it.
  public let columns: [(name: String, type: UInt32)]
  /// How many rows there are.
  public let count: Int
  /// How many rows a statement that gives none has changed.
  public let changed: Int
  private let bytes: ArraySlice<UInt8>
  /// Where each value begins and how long it is, row by row; -1 for none.
  private let places: [(start: Int32, count: Int32)]

  /// Reads the rest of a frame; nil where it is not whole.
  init?(_ reader: inout FrameReader) {
    changed = Int(reader.number())
    var columns: [(String, UInt32)] = []
    var left = reader.number()
    while left > 0, reader.isWhole {
      columns.append((reader.text(), reader.number()))
      left -= 1
    }
    let count = Int(reader.number())
    // Each value has four bytes at least.
    guard reader.isWhole, columns.isEmpty || count <= reader.rest.count / 4 / columns.count else { return nil }
    bytes = reader.rest
    let base = bytes.startIndex
    var places: [(Int32, Int32)] = []
    places.reserveCapacity(count * columns.count)
    var place = 0
    let isWhole = bytes.withUnsafeBytes { raw in
      for _ in 0..<count * columns.count {
        guard place + 4 <= raw.count else { return false }
        let length = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
        place += 4
        if length == Int(UInt32.max) {
          places.append((0, -1))
          continue
        }
        guard place + length <= raw.count else { return false }
        places.append((Int32(place), Int32(length)))
        place += length
      }
      return true
    }
    guard isWhole, base >= 0 else { return nil }
    (self.columns, self.count, self.places) = (columns, count, places)
  }

  /// Whether there is a value: not NULL.
  public func isSet(_ row: Int, _ column: Int) -> Bool { place(row, column).count >= 0 }

  /// A value's bytes; none for NULL.
  public func value(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let (start, count) = place(row, column)
    guard count >= 0 else { return [] }
    let first = bytes.startIndex + Int(start)
    return bytes[first..<first + Int(count)]
  }

  /// A whole number; nil for NULL.
  public func number(_ row: Int, _ column: Int) -> Int64? {
    guard isSet(row, column) else { return nil }
    let value = value(row, column)
    // Of two, four or eight bytes, the sign in the first.
    guard let first = value.first else { return nil }
    return value.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
  }

  /// A whole number; 0 for NULL.
  public func integer(_ row: Int, _ column: Int) -> Int64 { number(row, column) ?? 0 }

  /// A text; nil for NULL.
  public func text(_ row: Int, _ column: Int) -> String? {
    isSet(row, column) ? String(decoding: value(row, column), as: UTF8.self) : nil
  }

  /// A yes or no; no for NULL.
  public func isTrue(_ row: Int, _ column: Int) -> Bool { value(row, column).first == 1 }

  private func place(_ row: Int, _ column: Int) -> (start: Int32, count: Int32) {
    places[row * columns.count + column]
  }
}

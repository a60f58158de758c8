import CCurses

extension ccurses_cell {
  /// Puts scalars without width upon this one; what ncurses has no room for is left out.
  mutating func put(_ scalars: [Unicode.Scalar]) {
    let kept = scalars.prefix(Int(ccurses_marks_maximum))
    withUnsafeMutableBytes(of: &marks) { bytes in
      for (index, scalar) in kept.enumerated() {
        bytes.storeBytes(of: scalar.value, toByteOffset: index * MemoryLayout<UInt32>.stride, as: UInt32.self)
      }
    }
    mark_count = UInt8(kept.count)
  }
}

/// The words of an enumeration as bytes, to be recognised without a text being made of each.
struct CSVWords<Word: RawRepresentable & CaseIterable & Sendable>: Sendable where Word.RawValue == String {
  private let words: [(bytes: [UInt8], word: Word)]

  init() { words = Word.allCases.map { (Array($0.rawValue.utf8), $0) } }

  /// The word that some bytes are; nil where they are none.
  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    words.first { $0.bytes.withUnsafeBufferPointer { ContentHash.areSame($0, bytes) } }?.word
  }
}

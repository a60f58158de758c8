/// A value of a statement's parameter, in the form PostgreSQL has it in memory.
public enum ServerValue: Equatable, Sendable {
  case number(Int64?)
  case text(String?)
  case bytes([UInt8])
  case numbers([Int64?])
  case texts([String?])
  case byteLists([[UInt8]])

  /// Adds its type and its bytes to a frame.
  func write(to writer: inout FrameWriter) {
    var bytes: [UInt8]? = []
    let type: UInt32
    switch self {
    case .number(let number):
      type = 20
      bytes = number.map { Self.big($0) }
    case .text(let text):
      type = 25
      bytes = text.map { Self.utf8($0) }
    case .bytes(let own):
      type = 17
      bytes = own
    case .numbers(let numbers):
      type = 1016
      bytes = Self.array(of: 20, numbers) { $0.map { Self.big($0) } }
    case .texts(let texts):
      type = 1009
      bytes = Self.array(of: 25, texts) { $0.map { Self.utf8($0) } }
    case .byteLists(let lists):
      type = 1001
      bytes = Self.array(of: 17, lists) { $0 }
    }
    writer.put(type)
    guard let bytes else { return writer.put(optional: nil) }
    bytes.withUnsafeBytes { writer.put(optional: $0) }
  }

  /// PostgreSQL has no text with a zero in it.
  private static func utf8(_ text: String) -> [UInt8] {
    text.utf8.contains(0) ? Array(text.utf8.filter { $0 != 0 }) : Array(text.utf8)
  }

  private static func big(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  private static func array<Element>(of type: Int32, _ list: [Element], _ bytes: (Element) -> [UInt8]?) -> [UInt8] {
    // Dimensions, whether any is none, the type; of the one dimension how many and the first number.
    if list.isEmpty { return big(Int32(0)) + big(Int32(0)) + big(type) }
    var result = big(Int32(1)) + big(Int32(1)) + big(type) + big(Int32(list.count)) + big(Int32(1))
    for element in list {
      guard let bytes = bytes(element) else {
        result += big(Int32(-1))
        continue
      }
      result += big(Int32(bytes.count))
      result += bytes
    }
    return result
  }
}

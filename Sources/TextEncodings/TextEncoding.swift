import CTextTables

/// The encodings Chinese text files come in.
public enum TextEncoding: Equatable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// GB18030, and with it GBK and GB 2312.
  case gb18030
  /// UTF-16 with a byte order mark, as spreadsheets save "Unicode text".
  case utf16

  /// Decodes a file.
  ///
  /// UTF-8 is tried first: text in GB18030 is practically never valid UTF-8. Where files of both were joined, each line is read
  /// in its own.
  /// - Throws: where the first byte stands that fits neither.
  /// - Complexity: linear.
  public static func decode(_ bytes: [UInt8]) throws(UnknownEncoding) -> DecodedText {
    if let text = try utf16(bytes) { return DecodedText(text: text, encoding: .utf16) }
    return try lines(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
  }

  /// The text of bytes without a mark, line by line where not all of it is UTF-8.
  static func lines<Bytes: RandomAccessCollection>(_ body: Bytes) throws(UnknownEncoding) -> DecodedText
  where Bytes.Element == UInt8, Bytes.Index == Int {
    if let text = String(validating: body, as: UTF8.self) { return DecodedText(text: text, encoding: .utf8) }
    var lines = LineEncodings()
    var text = ""
    var index = body.startIndex
    while index < body.endIndex {
      // No character of either has the byte of a line's end in it.
      let end = body[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? body.endIndex
      let line = body[index..<end]
      if line.allSatisfy({ $0 < 0x80 }) {
        text += String(decoding: line, as: UTF8.self)
      } else if let plain = chinese(line) {
        text += plain
        lines.add(.utf8)
      } else {
        text.unicodeScalars.append(contentsOf: try gb18030(line))
        lines.add(.gb18030)
      }
      guard end < body.endIndex else { break }
      let isPair = body[end] == 0x0D && end + 1 < body.endIndex && body[end + 1] == 0x0A
      text += isPair ? "\r\n" : String(Unicode.Scalar(body[end]))
      index = end + (isPair ? 2 : 1)
      lines.next()
    }
    return DecodedText(text: text, encoding: lines.most, otherLines: lines.others)
  }

  /// The text of a line that is Chinese in UTF-8; nil where it is not. A few characters of GB18030 may be valid UTF-8, but none
  /// in which that has its Chinese ones.
  private static func chinese(_ line: some RandomAccessCollection<UInt8>) -> String? {
    guard let text = String(validating: line, as: UTF8.self) else { return nil }
    let scalars = text.unicodeScalars
    let isPlain = scalars.allSatisfy { $0.value < 0x100 || $0.value >= 0x800 }
    return isPlain && scalars.contains { $0.value >= 0x800 } ? text : nil
  }

  private static func gb18030<Bytes: RandomAccessCollection>(
    _ line: Bytes
  ) throws(UnknownEncoding) -> String.UnicodeScalarView where Bytes.Element == UInt8, Bytes.Index == Int {
    var scalars = String.UnicodeScalarView()
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        index += 1
        continue
      }
      guard let (scalar, length) = gb18030(line, at: index) else { throw UnknownEncoding(offset: index) }
      scalars.append(scalar)
      index += length
    }
    return scalars
  }

  /// Whether bytes begin with the mark of UTF-16.
  public static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }

  /// The text of bytes that begin with a mark of UTF-16; nil where they do not.
  private static func utf16(_ bytes: [UInt8]) throws(UnknownEncoding) -> String? {
    guard isUTF16(bytes) else { return nil }
    let isBig = bytes[0] == 0xFE
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[isBig ? index : index + 1]) << 8 | UInt16(bytes[isBig ? index + 1 : index])
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw UnknownEncoding(offset: 0)
    }
    return text
  }

  private static func gb18030<Bytes: RandomAccessCollection>(
    _ bytes: Bytes, at index: Int
  ) -> (Unicode.Scalar, Int)? where Bytes.Element == UInt8, Bytes.Index == Int {
    guard bytes[index] >= 0x81, bytes[index] <= 0xFE, index + 1 < bytes.endIndex else { return nil }
    let second = bytes[index + 1]
    guard second >= 0x30, second <= 0x39 else {
      let value = text_gb18030_of_pair(bytes[index], second)
      return value == 0 ? nil : Unicode.Scalar(value).map { ($0, 2) }
    }
    guard index + 3 < bytes.endIndex, (0x81...0xFE).contains(bytes[index + 2]),
      (0x30...0x39).contains(bytes[index + 3])
    else { return nil }
    let value = text_gb18030_of_four([bytes[index], second, bytes[index + 2], bytes[index + 3]])
    return value == 0 ? nil : Unicode.Scalar(value).map { ($0, 4) }
  }
}

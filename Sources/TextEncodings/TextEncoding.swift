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
  /// UTF-8 is tried first: text in GB18030 is practically never valid UTF-8.
  /// - Throws: where the first byte stands that fits neither.
  /// - Complexity: linear.
  public static func decode(_ bytes: [UInt8]) throws(UnknownEncoding) -> (text: String, encoding: TextEncoding) {
    if let text = try utf16(bytes) { return (text, .utf16) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return (text, .utf8) }
    var scalars = String.UnicodeScalarView()
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        index += 1
        continue
      }
      guard let (scalar, length) = gb18030(body, at: index) else {
        throw UnknownEncoding(offset: index)
      }
      scalars.append(scalar)
      index += length
    }
    return (String(scalars), .gb18030)
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

  private static func gb18030(_ bytes: ArraySlice<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
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

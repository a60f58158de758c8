import TextEncodings

extension PackageFiles {
  /// Gives the bytes of a text file as UTF-8: a file in GB18030, as Chinese spreadsheets save them, is decoded first.
  ///
  /// Bytes that are neither, or both in turn, are given as they are; whoever reads them says where they are wrong.
  func withText<Result>(
    _ path: String, _ body: (TextBytes) throws(LibraryError) -> Result
  ) throws(LibraryError) -> Result {
    try withBytes(path) { (bytes) throws(LibraryError) in
      let given = TextBytes(bytes)
      guard given.firstInvalid != nil, let text = try? TextEncoding.decode(Array(bytes)),
        text.otherLines.isEmpty
      else {
        return try body(given)
      }
      let decoded = Array(text.text.utf8)
      var result: Swift.Result<Result, LibraryError>?
      decoded.withUnsafeBufferPointer { buffer in
        result = Swift.Result { () throws(LibraryError) in try body(TextBytes(buffer)) }
      }
      guard let result else { return try body(given) }
      return try result.get()
    }
  }
}

import TextEncodings

/// The text of one page of a PDF file as it is laid out, for people to read.
public enum PageLayout {
  /// The lines of a page, without empty ones before the first and behind the last.
  /// - Parameter page: from 1.
  /// - Throws: what is wrong with the file, or which program is missing.
  public static func lines(of bytes: [UInt8], page: Int) throws(DocumentError) -> [String] {
    var command = PDFReader.command(
      "pdftotext", ["-layout", "-f", "\(page)", "-l", "\(page)", ChildCommand.input, "-"])
    command.seconds = 20
    let output = try ChildProcess.run([command], on: bytes)
    let text = String(decoding: output[0], as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      TextEncodings.CleanText.cleaned(String(line).filter { $0 != "\u{0C}" && $0 != "\r" })
    }
    while lines.last?.allSatisfy({ $0 == " " }) ?? false { lines.removeLast() }
    while lines.first?.allSatisfy({ $0 == " " }) ?? false { lines.removeFirst() }
    return lines
  }
}

/// Reads pages that are pictures, through poppler's and tesseract's programs.
struct TextRecognizer {
  static let packages = "tesseract-ocr tesseract-ocr-chi-sim"
  let watch: ReadingWatch

  /// Gives scanned pages the words and lines that can be recognised on them.
  /// - Returns: the pages that have words now.
  func recognize(_ scanned: [Int], of bytes: [UInt8], in pages: inout [Page]) throws(DocumentError) -> [Int] {
    var recognized: [Int] = []
    for number in scanned where pages.indices.contains(number - 1) {
      guard let picture = ScannedPicture(try picture(number, of: bytes)) else {
        throw .programFailed("pdftoppm", reason: "it made no picture of page \(number)")
      }
      let output = try words(picture.text)
      let scale = ScannedPicture.pointsPerDot
      var page = Page(number: number, width: Double(picture.width) * scale, height: Double(picture.height) * scale)
      page.words = RecognizedWords.words(output, pointsPerDot: scale)
      page.rules = picture.rules
      if !page.words.isEmpty { recognized.append(number) }
      pages[number - 1] = page
      watch.progress(number, pages.count)
    }
    return recognized
  }

  private func picture(_ number: Int, of bytes: [UInt8]) throws(DocumentError) -> [UInt8] {
    let command = ChildCommand(
      program: "pdftoppm", package: "poppler-utils",
      arguments: [
        "-q", "-gray", "-r", "\(ScannedPicture.dotsPerInch)", "-f", "\(number)", "-l", "\(number)", ChildCommand.input,
      ], processes: 0)
    return try ChildProcess.run([command], on: bytes, until: watch.isStopped)[0]
  }

  private func words(_ picture: [UInt8]) throws(DocumentError) -> [UInt8] {
    let command = ChildCommand(
      program: "tesseract", package: Self.packages,
      arguments: [ChildCommand.input, "stdout", "-l", "chi_sim", "--psm", "6", "tsv"], seconds: 120,
      processes: 0)
    do throws(DocumentError) {
      return try ChildProcess.run([command], on: picture, until: watch.isStopped)[0]
    } catch .programFailed(let program, let reason) where reason.contains("Could not initialize") {
      // It is there, but its Chinese data are not.
      throw .missingProgram(program, package: Self.packages)
    }
  }
}

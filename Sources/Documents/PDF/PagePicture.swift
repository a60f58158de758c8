import TextEncodings

/// A part of one page of a PDF file as a picture, as wide as the page.
public struct PagePicture: Sendable {
  /// The picture: a PNG file, or sixels.
  public let bytes: [UInt8]
  /// The height of the whole page in pixels, at this width.
  public let pageHeight: Int
  /// Where words that were looked for stand: the middle of each, in pixels from the top of the page.
  public let places: [Int]
  /// The first line of pixels shown.
  public let top: Int

  /// A picture's measures in pixels.
  public struct Window: Sendable {
    /// How wide the page is made.
    let width: Int
    /// How much of its height is shown.
    let height: Int
    /// A multiple that ``PagePicture/top`` is of: the height of a cell.
    let step: Int
    /// The first line of pixels shown; nil for where the most words that are looked for stand in the middle.
    let top: Int?

    /// Measures of a picture.
    public init(width: Int, height: Int, step: Int, top: Int?) {
      (self.width, self.height, self.step, self.top) = (width, height, max(1, step), top)
    }
  }

  /// Draws a part of a page.
  /// - Parameters:
  ///   - page: from 1.
  ///   - words: what is looked for on it.
  ///   - isSixel: whether it is made of sixels, which `img2sixel` does; else it is a PNG file.
  /// - Throws: what is wrong with the file, or which program is missing.
  public init(
    of file: [UInt8], page: Int, words: Set<String>, _ window: Window, isSixel: Bool
  ) throws(DocumentError) {
    let input = try ChildInput(file)
    guard let read = try PDFReader.words(input, page...page).first, read.width > 0, read.height > 0 else {
      throw .programFailed("pdftotext", reason: "-bbox")
    }
    let scale = Double(window.width) / read.width
    pageHeight = max(1, Int((read.height * scale).rounded()))
    places = read.words.filter { words.contains($0.text) }.map { Int(($0.box.top + $0.box.bottom) / 2 * scale) }
      .sorted()
    let last = max(0, pageHeight - window.height)
    let wanted = window.top ?? (Self.densest(places, window.height) ?? 0) - window.height / 2
    top = max(0, min(wanted, last + window.step - 1)) / window.step * window.step
    var draw = PDFReader.command(
      "pdftoppm",
      [
        "-f", "\(page)", "-l", "\(page)", "-png", "-scale-to-x", "\(window.width)", "-scale-to-y", "\(pageHeight)",
        "-x", "0", "-y", "\(top)", "-W",
        "\(window.width)", "-H", "\(min(window.height, pageHeight - top))", ChildCommand.input,
      ])
    draw.seconds = 20
    let png = try ChildProcess.run([draw], on: input)[0]
    guard isSixel else {
      bytes = png
      return
    }
    var sixel = ChildCommand(
      program: "img2sixel", package: "libsixel-bin", arguments: ["--colors=64", ChildCommand.input], processes: 0)
    sixel.seconds = 20
    bytes = try ChildProcess.run([sixel], on: png)[0]
  }

  /// The middle of the places that a window of some height holds the most of; nil for none.
  static func densest(_ places: [Int], _ height: Int) -> Int? {
    let held = places.map { first in places.filter { $0 >= first && $0 < first + height } }
    guard let most = held.max(by: { $0.count < $1.count }), let first = most.first, let last = most.last else {
      return nil
    }
    return (first + last) / 2
  }
}

/// Reads PDF files through other programs: words with their places, and the lines drawn.
public struct PDFReader: DocumentReader {
  /// The largest file read, in bytes.
  public static let fileLimit = 256 << 20
  /// The most pages read.
  public static let pageLimit = 2000

  private let watch: ReadingWatch
  private let recognizesText: Bool

  /// A reader of PDF files.
  /// - Parameters:
  ///   - watch: learns how far the reading is, and may end it.
  ///   - recognizesText: whether pages that are pictures go through optical character recognition.
  public init(watch: ReadingWatch = .none, recognizesText: Bool = false) {
    self.watch = watch
    self.recognizesText = recognizesText
  }

  /// Reads a whole file.
  public func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if bytes.count > Self.fileLimit { throw .fileTooLarge(bytes: bytes.count, limit: Self.fileLimit) }
    let input = try ChildInput(bytes)
    var pages = Stamps.removed(from: try Self.words(input, 1...Self.pageLimit, until: watch.isStopped))
    var scanned = try pictures(input, among: pages)
    watch.progress(0, pages.count)
    var recognized: [Int] = []
    if recognizesText, !scanned.isEmpty {
      recognized = try TextRecognizer(watch: watch).recognize(scanned, of: bytes, in: &pages)
      scanned.removeAll { recognized.contains($0) }
    }
    if pages.allSatisfy(\.words.isEmpty) {
      if scanned.isEmpty { return Document(blocks: [], pageCount: pages.count) }
      throw .noTextLayer(pages: pages.count)
    }
    try DrawnLines(input: input, watch: watch).add(to: &pages, but: recognized)
    var turn: Bool?
    for index in pages.indices {
      turn = pages[index].turnUpright(after: turn)
      pages[index].words = TouchingAmounts.parted(pages[index].words)
    }
    var assembler = PDFAssembler(pages)
    return Document(
      blocks: assembler.assemble(), pageCount: pages.count, scannedPages: scanned,
      recognizedPages: recognized)
  }

  static func command(_ program: String, _ arguments: [String]) -> ChildCommand {
    ChildCommand(program: program, package: "poppler-utils", arguments: arguments, processes: 0)
  }

  /// The words of pages, whose numbers are counted from the first of them.
  static func words(
    _ input: ChildInput, _ range: ClosedRange<Int>, until isStopped: () -> Bool = { false }
  ) throws(DocumentError) -> [Page] {
    let pages = ["-f", "\(range.lowerBound)", "-l", "\(range.upperBound)"]
    var commands = [command("pdftotext", ["-bbox"] + pages + [ChildCommand.input, "-"])]
    if mayTurn(input.bytes) { commands.append(command("pdfinfo", pages + [ChildCommand.input])) }
    let output = try ChildProcess.run(commands, on: input, until: isStopped)
    var read = WordList.pages(output[0])
    guard output.count > 1 else { return read }
    // The words of a page that says it is turned come upright, its width and height do not.
    for index in turned(output[1]).map({ $0 - range.lowerBound }) where read.indices.contains(index) {
      (read[index].width, read[index].height) = (read[index].height, read[index].width)
    }
    return read
  }

  /// Whether pages of a file may be turned: it says so, or keeps what it says of its pages compressed.
  private static func mayTurn(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer {
      MarkupScanner.after("/Rotate", in: $0) != nil || MarkupScanner.after("/ObjStm", in: $0) != nil
    }
  }

  /// The pages turned by a quarter: `Page   16 rot:  90`.
  private static func turned(_ output: [UInt8]) -> [Int] {
    output.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 4, words[0] == "Page", words[2] == "rot:", words[3] == "90" || words[3] == "270" else {
        return nil
      }
      return Int(words[1])
    }
  }

  /// The pages without words that hold a picture.
  private func pictures(_ input: ChildInput, among pages: [Page]) throws(DocumentError) -> [Int] {
    // It goes through what is drawn on every page it is asked for.
    let empty = pages.filter(\.words.isEmpty).map(\.number)
    guard let first = empty.first, let last = empty.last else { return [] }
    let output = try ChildProcess.run(
      [Self.command("pdfimages", ["-q", "-list", "-f", "\(first)", "-l", "\(last)", ChildCommand.input])], on: input,
      until: watch.isStopped)
    var found = Set<Int>()
    for line in output[0].split(separator: 0x0A).dropFirst(2) {
      let page = line.drop { $0 == 0x20 }.prefix { $0 >= 0x30 && $0 <= 0x39 }
      if let number = Int(String(decoding: page, as: UTF8.self)) { found.insert(number) }
    }
    return pages.filter { $0.words.isEmpty && found.contains($0.number) }.map(\.number)
  }
}

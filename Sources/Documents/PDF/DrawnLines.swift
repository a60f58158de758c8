/// Asks programs for the lines drawn on the pages of a file.
///
/// `mutool trace` tells what is drawn as the file says it, for about what reading the words costs. Where it is not installed, fails,
/// or sees a page of another size than poppler does, `pdftocairo` prints the page as a drawing: the same lines at six
/// times the cost.
struct DrawnLines {
  /// The file.
  let bytes: [UInt8]
  /// Learns how far the reading is, and may end it.
  let watch: ReadingWatch

  /// Gives pages their lines: runs of pages side by side, so that a long file takes little time and memory.
  /// - Parameters:
  ///   - pages: all pages of the file.
  ///   - recognized: the numbers of those whose lines were found in a picture of the page.
  func add(to pages: inout [Page], but recognized: [Int]) throws(DocumentError) {
    let runs = Self.runs(pages.filter { $0.mayHoldTable && !recognized.contains($0.number) }.map(\.number))
    // More than two at once where pages between cut a file into short runs, so that none waits for another.
    for start in stride(from: 0, to: runs.count, by: 4) {
      let some = Array(runs[start..<min(start + 4, runs.count)])
      let wanted = Set(some.flatMap(\.self)).subtracting(recognized)
      let missing = wanted.subtracting(try trace(some, of: wanted, &pages))
      if !missing.isEmpty { try draw(Self.runs(missing.sorted()), of: missing, &pages) }
      if let last = some.last { watch.progress(last.upperBound, pages.count) }
    }
  }

  /// Runs of neighbouring pages, of equal length where there are many: for two programs side by side.
  ///
  /// A few pages between that need not be looked at cost less than another program.
  static func runs(_ pages: [Int]) -> [ClosedRange<Int>] {
    let longest = max(1, min(30, (pages.count + 1) / 2))
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, page - last.upperBound <= 3, page - last.lowerBound < longest {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    return runs
  }

  /// - Returns: the pages whose lines are known now.
  func trace(
    _ runs: [ClosedRange<Int>], of wanted: Set<Int>, _ pages: inout [Page]
  ) throws(DocumentError) -> [Int] {
    let commands = runs.map { run in
      ChildCommand(
        program: "mutool", package: "mupdf-tools",
        arguments: ["trace", ChildCommand.input, "\(run.lowerBound)-\(run.upperBound)"], processes: 0)
    }
    var known: [Int] = []
    let outputs: [[UInt8]]
    do throws(DocumentError) {
      outputs = try ChildProcess.run(commands, on: bytes, until: watch.isStopped)
    } catch {
      switch error {
      case .missingProgram, .programFailed, .timedOut: return []
      default: throw error
      }
    }
    for page in outputs.flatMap(TraceRules.pages) where wanted.contains(page.number) {
      let other = pages[page.number - 1]
      guard abs(page.width - other.width) < 1, abs(page.height - other.height) < 1 else { continue }
      pages[page.number - 1].rules = page.rules
      known.append(page.number)
    }
    return known
  }

  func draw(
    _ runs: [ClosedRange<Int>], of wanted: Set<Int>, _ pages: inout [Page]
  ) throws(DocumentError) {
    // One sheet for all pages, nothing moved or shrunk: the lines keep the places the words have.
    let side = Int(min(14_400, pages.reduce(0) { max($0, $1.width, $1.height) }.rounded(.up)))
    for start in stride(from: 0, to: runs.count, by: 4) {
      let some = runs[start..<min(start + 4, runs.count)]
      let outputs = try ChildProcess.run(
        some.map { run in
          PDFReader.command(
            "pdftocairo",
            [
              "-q", "-svg", "-nocenter", "-noshrink", "-paperw", "\(side)", "-paperh", "\(side)", "-f",
              "\(run.lowerBound)", "-l", "\(run.upperBound)", ChildCommand.input, "-",
            ])
        }, on: bytes, until: watch.isStopped)
      for (run, output) in zip(some, outputs) {
        for (number, rules) in zip(run, CairoRules.pages(output, count: run.count)) where wanted.contains(number) {
          pages[number - 1].rules = rules
        }
      }
    }
  }
}

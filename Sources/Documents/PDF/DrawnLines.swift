/// Asks programs for the lines drawn on the pages of a file.
///
/// `mutool trace` tells what is drawn as the file says it, for about what reading the words costs. Where it is not installed, fails,
/// or sees a page of another size than poppler does, `pdftocairo` prints the page as a drawing: the same lines at six
/// times the cost.
struct DrawnLines {
  /// The file.
  let input: ChildInput
  /// Learns how far the reading is, and may end it.
  let watch: ReadingWatch

  /// The most pages of a share: another program costs what eight pages do, and what it prints is kept until it has ended.
  static let longestShare = 60

  /// Gives pages their lines: long files in shares, two side by side, so that they take little time and memory.
  /// - Parameters:
  ///   - pages: all pages of the file.
  ///   - recognized: the numbers of those whose lines were found in a picture of the page.
  func add(to pages: inout [Page], but recognized: [Int]) throws(DocumentError) {
    let shares = Self.shares(pages.filter { $0.mayHoldTable && !recognized.contains($0.number) }.map(\.number))
    for start in stride(from: 0, to: shares.count, by: 2) {
      let some = Array(shares[start..<min(start + 2, shares.count)])
      let wanted = Set(some.flatMap(\.self))
      let missing = wanted.subtracting(try trace(some, &pages))
      if !missing.isEmpty { try draw(Self.runs(missing.sorted()), of: missing, &pages) }
      if let last = some.last?.last { watch.progress(last, pages.count) }
    }
  }

  /// Pages in as few shares as may be, of equal length.
  static func shares(_ pages: [Int]) -> [[Int]] {
    let count = max(1, (pages.count + longestShare - 1) / longestShare)
    let length = max(1, (pages.count + count - 1) / count)
    return stride(from: 0, to: pages.count, by: length).map {
      Array(pages[$0..<min($0 + length, pages.count)])
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

  /// - Parameter shares: the pages that each of several programs is asked for.
  /// - Returns: the pages whose lines are known now.
  func trace(_ shares: [[Int]], _ pages: inout [Page]) throws(DocumentError) -> [Int] {
    let commands = shares.map { share in
      ChildCommand(
        program: "mutool", package: "mupdf-tools",
        arguments: ["trace", ChildCommand.input, share.map { "\($0)" }.joined(separator: ",")], processes: 0)
    }
    var known: [Int] = []
    let outputs: [[UInt8]]
    do throws(DocumentError) {
      outputs = try ChildProcess.run(commands, on: input, until: watch.isStopped)
    } catch {
      switch error {
      case .missingProgram, .programFailed, .timedOut: return []
      default: throw error
      }
    }
    for page in outputs.flatMap(TraceRules.pages) where pages.indices.contains(page.number - 1) {
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
        }, on: input, until: watch.isStopped)
      for (run, output) in zip(some, outputs) {
        for (number, rules) in zip(run, CairoRules.pages(output, count: run.count)) where wanted.contains(number) {
          pages[number - 1].rules = rules
        }
      }
    }
  }
}

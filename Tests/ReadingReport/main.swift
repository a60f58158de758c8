import Documents

// `reading-report dump FILE`: the blocks of a document as text, cells separated by `|`.
// `reading-report tables FILE…`: what was read of each file, table by table.
// `reading-report claims FILE`: the figures stated in prose, and the facts.
// `reading-report proof FILE…`: how the rows of every table belong together, by their sums.
// `reading-report screens FILE…`: the main screens beside the document's own summary table.
// `reading-report amounts FILE`: the amounts of the tables, a line each, for comparing with other programs.
let arguments = Array(CommandLine.arguments.dropFirst())
for path in arguments.dropFirst() {
  do {
    let document = try FileReader().read(path: path)
    switch arguments[0] {
    case "dump": Dump.write(document)
    case "claims": try ReadingSummary.writeClaims(document)
    case "proof": try ProofReport.write(document, path: path)
    case "screens": try ScreenReport.write(document, path: path)
    case "amounts": Dump.writeAmounts(document)
    default: try ReadingSummary.write(document, path: path, isDetailed: arguments[0] == "detail")
    }
  } catch {
    print(path, "error:", error)
  }
}

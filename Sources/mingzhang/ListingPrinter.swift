import Browser

/// Prints listings as text, CSV or JSON.
struct ListingPrinter {
  let options: Options

  /// Prints parts, each a path and its listing.
  func print(_ parts: [(path: String, listing: Listing)], _ format: ShowCommand.Format) {
    let symbols = Symbols(isASCII: options.isASCII)
    switch format {
    case .text:
      let lines = parts.flatMap { part in
        [part.path + (part.path.isEmpty ? "" : "  (\(options.unit.rawValue))")] + part.listing.text(symbols: symbols)
      }
      Output.say(lines.joined(separator: "\n") + "\n")
    case .csv:
      let source = options.language.pick("来源", "Source")
      Output.write(
        parts.map { $0.listing.csv(sourceTitle: source).joined(separator: "\r\n") + "\r\n" }.joined(separator: "\r\n"))
    case .json:
      Output.write(
        parts.map { ListingJSON.text(path: $0.path, $0.listing, unit: options.unit.rawValue) + "\n" }.joined())
    }
  }
}

/// What a page's own style sheets hide: rules for a class alone that say `display: none` or `visibility: hidden`.
struct StyleSheet {
  /// The classes whose elements are as if they were not there.
  private(set) var absent: Set<String> = []

  /// The longest sheet that is read, in bytes.
  private static let limit = 1 << 20

  /// Reads the rules between `<style>` and `</style>`.
  init(_ page: String) {
    var rest = Substring(page.lowercased())
    while let open = rest.firstRange(of: "<style"), let close = rest[open.upperBound...].firstRange(of: "</style") {
      read(rest[open.upperBound..<close.lowerBound].prefix(Self.limit))
      rest = rest[close.upperBound...]
    }
  }

  private mutating func read(_ sheet: Substring) {
    var rest = sheet.drop { $0 != ">" }.dropFirst()
    while let open = rest.firstIndex(of: "{") {
      let selectors = rest[..<open]
      let rules = rest[rest.index(after: open)...].prefix { $0 != "}" }
      rest = rest[rules.endIndex...].dropFirst()
      // What a screen reader or a printer sees is another matter.
      guard !selectors.contains("@"), rules.contains("none") || rules.contains("hidden"),
        Visibility("", ["style": String(rules)]) != .shown, !rules.filter({ !$0.isWhitespace }).contains("line-through")
      else { continue }
      for selector in selectors.split(separator: ",") {
        let name = selector.drop { $0 != "." }.dropFirst()
        let bare = name.filter { !$0.isWhitespace }
        let isAlone = selector.prefix { $0 != "." }.allSatisfy { $0.isLetter || $0.isWhitespace || $0 == "}" }
        if isAlone, !bare.isEmpty, bare.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) {
          absent.insert(bare)
        }
      }
    }
  }

  /// Whether an element of some classes is hidden.
  func hides(_ classes: String) -> Bool {
    !absent.isEmpty
      && classes.lowercased().split(whereSeparator: \.isWhitespace).contains { absent.contains(String($0)) }
  }
}

/// Whether a reader of a web page sees an element.
enum Visibility {
  case shown
  /// It takes its place, and what it holds is not seen.
  case silent
  /// It is as if it were not there.
  case absent

  /// Elements that are never shown, and those that are struck out.
  private static let unseen: Set<String> = ["script", "style", "head", "noscript", "template", "del", "s", "strike"]
  /// Fields of a form whose value is not seen.
  private static let unseenFields: Set<String> = [
    "hidden", "button", "submit", "reset", "image", "checkbox", "radio", "password", "file",
  ]

  init(_ name: String, _ attributes: [String: String]) {
    let style = (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    let declarations = style.split(separator: ";")
    func says(_ property: String, _ value: (Substring) -> Bool) -> Bool {
      declarations.contains { $0.hasPrefix(property + ":") && value($0.dropFirst(property.utf8.count + 1)) }
    }
    if Self.unseen.contains(name) || attributes["hidden"] != nil || says("display", { $0.hasPrefix("none") })
      || says("mso-hide", { $0.hasPrefix("all") })
      || name == "input" && Self.unseenFields.contains(attributes["type"]?.lowercased() ?? "")
    {
      self = .absent
    } else if says("visibility", { $0.hasPrefix("hidden") || $0.hasPrefix("collapse") })
      || says(
        "font-size", { $0.prefix { $0 == "0" || $0 == "." }.count == $0.prefix { !$0.isLetter && $0 != "!" }.count })
      || says("opacity", { $0.hasPrefix("0") && !$0.contains { ("1"..."9").contains($0) } })
      || says("text-decoration", { $0.contains("line-through") })
      || says("text-decoration-line", { $0.contains("line-through") })
    {
      self = .silent
    } else {
      self = .shown
    }
  }
}

extension State {
  /// The path of where one is, without the selected row; `/` in the library.
  public var path: String {
    if let screen = deskScreen { return DeskPath.text(screen, typed: here.filter, language) }
    guard let key = place.key else {
      let parts = screen.path(of: nil, language)
      return parts.isEmpty ? "/" : parts.joined(separator: "/")
    }
    return PlacePath.text(
      department: name(of: key), year: key.year, phase: phase, topic: place.topic, of: opened[key]?.projects, language)
  }
}

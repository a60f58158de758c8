extension State {
  /// The path of where one is, without the selected row; `/` in the library.
  public var path: String {
    guard let key = place.key, let topic = place.topic else { return place == .marks ? "marks" : "/" }
    let name = summaries(of: key).first?.department.name ?? key.department
    return PlacePath.text(
      department: name, year: key.year, phase: phase, topic: topic, of: opened[key]?.projects, language)
  }
}

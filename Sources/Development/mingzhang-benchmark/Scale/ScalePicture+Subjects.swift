extension ScalePicture {
  /// The curves of what was measured, broken for the folder, whole for the file: the time that passes at the start, the
  /// processor's time for keys, whose slowest hundredth is otherwise that of the machine's other work.
  init(_ subjects: [ScaleSubject], yardstick: Double?) {
    let sorts = [
      ("first paint", "first paint", "#0969da"),
      ("processor for a list move, p99", "list move, p99", "#1a7f37"),
      ("processor for opening, p99", "opening, p99", "#bc4c00"),
      ("processor for a search key, p99", "search key, p99", "#8250df"),
    ]
    var curves: [Curve] = []
    for home in LibraryHome.allCases {
      let own = subjects.filter { $0.home == home }.sorted { $0.disclosures < $1.disclosures }
      for (figure, name, colour) in sorts {
        let points = own.compactMap { subject in subject.value(figure).map { (size: subject.disclosures, value: $0) } }
        if !points.isEmpty {
          curves.append(
            Curve(name: "\(name) (\(home.rawValue))", colour: colour, isDashed: home == .folder, points: points))
        }
      }
    }
    if let yardstick, let least = subjects.map(\.disclosures).min(), let most = subjects.map(\.disclosures).max() {
      curves.append(
        Curve(
          name: "first paint of bare C", colour: "#6e7781", isDashed: true,
          points: [(least, yardstick), (most, yardstick)]))
    }
    self.init(title: "Milliseconds (of the processor, for keys) over the size of the library · 毫秒", curves: curves)
  }
}

import SyntheticLibrary

/// What is measured of every library.
struct ScaleMeasurements {
  /// Starts.
  var runs: Int
  /// Keys of each sort.
  var keys: Int

  /// Starts of all libraries and of the yardstick, by turns.
  func starts(_ subjects: inout [ScaleSubject], beside yardstick: Subject) -> [Figure] {
    for subject in subjects { FileTree.warm(subject.library) }
    let figures = StartMeasurement(runs: runs).figures(of: [yardstick] + subjects.map { $0.subject() })
    for index in subjects.indices { subjects[index].figures += figures[index + 1] }
    // What the machine itself takes for a key, at this load.
    return figures[0] + KeyMeasurement(count: keys, label: "list move").figures(of: [yardstick])[0]
  }

  /// Everything else of one library.
  func measure(_ subject: inout ScaleSubject) {
    for library in [subject.library, subject.unchecked].compactMap({ $0 }) { FileTree.warm(library) }
    subject.figures += figures(
      KeyMeasurement(count: keys, label: "list move", patience: 500), subject.subject(keys: ScaleSubject.moves)
    )
    subject.figures += figures(
      KeyMeasurement(count: keys, label: "spending move", opening: ["\r", "2", "*"], patience: 500),
      subject.subject(keys: ScaleSubject.moves))
    subject.figures +=
      OpeningMeasurement(count: max(20, keys / 2), rows: subject.rows).figures(of: [
        subject.subject()
      ])[0]
    var searching = subject.subject(keys: ScaleSubject.queries)
    searching.quit = "\u{3}"
    subject.figures += figures(
      KeyMeasurement(count: ScaleSubject.queries.count * 2, label: "search key", opening: ["/"], patience: 1000),
      searching)
    var filtering = subject.subject(keys: ScaleSubject.filters)
    filtering.quit = "\u{3}"
    subject.figures += figures(
      KeyMeasurement(count: ScaleSubject.filters.count * 2, label: "filter key", opening: ["&"], patience: 1000),
      filtering)
    if let unchecked = subject.unchecked {
      subject.figures +=
        BusyMoveMeasurement(count: min(keys, 200), row: "县").figures(of: [
          subject.subject(opening: unchecked)
        ])[0]
    }
  }

  private func figures(_ measurement: KeyMeasurement, _ subject: Subject) -> [Figure] {
    measurement.figures(of: [subject])[0]
  }
}

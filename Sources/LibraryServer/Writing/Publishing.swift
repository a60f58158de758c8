import Library

/// Puts packages of a folder or of another home into a library on a server, many at a time.
public struct Publishing {
  /// What came of it.
  public struct Report: Sendable {
    /// How many disclosures were kept.
    public var kept = 0
    /// How many were there already, byte for byte.
    public var same = 0
    /// Packages that are not in it, and why.
    public var problems: [LibraryError] = []
    /// What is in it and cannot be found by a search, since there is too much of it.
    public var notes: [LibraryError] = []
    /// Whether it was ended early; what was kept before stays.
    public var wasStopped = false

    /// Nothing came of it yet.
    public init(problems: [LibraryError] = []) { self.problems = problems }
  }

  private let writer: ServerWriter
  private let replace: Bool

  /// How many packages are written in one transaction.
  private static let batch = 50

  /// Into a library, whose tables are made where there are none.
  /// - Parameter replace: whether what is there gives way.
  public init(to address: ServerAddress, replace: Bool) throws(LibraryError) {
    writer = try ServerWriter(address)
    self.replace = replace
  }

  /// Publishes the packages of a folder.
  /// - Parameter progress: told how many of how many are done; false ends it.
  public func run(folder: String, _ progress: (Int, Int) -> Bool) throws(LibraryError) -> Report {
    let walk = FolderWalk(folder)
    if walk.packages.isEmpty { throw walk.problems.first ?? .folderEmpty(folder) }
    var report = Report(problems: walk.problems)
    try run(
      walk.packages.count, &report, progress
    ) { (number) throws(LibraryError) in
      let package = walk.packages[number]
      return (try PackageFolder(root: folder, folder: package).contents().files, package)
    }
    return report
  }

  /// Publishes the packages of another home.
  /// - Parameter progress: told how many of how many are done; false ends it.
  package func run(_ source: some PackageSource, _ progress: (Int, Int) -> Bool) throws(LibraryError) -> Report {
    let lines = source.lines
    var report = Report()
    try run(lines.count, &report, progress) { (number) throws(LibraryError) in
      (try source.files(number), lines[number].folder)
    }
    return report
  }

  private func run(
    _ count: Int, _ report: inout Report, _ progress: (Int, Int) -> Bool,
    _ package: (Int) throws(LibraryError) -> (files: [PackageFile], folder: String)
  ) throws(LibraryError) {
    var waiting: [IncomingPackage] = []
    for number in 0..<count {
      report.wasStopped = !progress(number, count)
      if report.wasStopped { break }
      do throws(LibraryError) {
        let (files, folder) = try package(number)
        waiting.append(try IncomingPackage(files, folder: folder, known: writer.known))
      } catch {
        report.problems.append(error)
      }
      if waiting.count == Self.batch { try write(&waiting, &report) }
    }
    try write(&waiting, &report)
    report.notes = writer.notes
    if !report.wasStopped { _ = progress(count, count) }
  }

  private func write(_ waiting: inout [IncomingPackage], _ report: inout Report) throws(LibraryError) {
    if waiting.isEmpty { return }
    for outcome in try writer.write(waiting, replace: replace) {
      switch outcome {
      case .kept: report.kept += 1
      case .same: report.same += 1
      case .refused(let error): report.problems.append(error)
      }
    }
    waiting = []
  }
}

import BudgetModel

/// Reads one package into a disclosure.
package struct PackageReader {
  let files: any PackageFiles
  /// The package's folder, as ``PackageFiles`` names it.
  let folder: String
  /// What is doubtful about the package, though it can be read.
  package private(set) var notes: [LibraryError] = []

  /// What descriptors read before said.
  private let known: KnownResources?

  /// - Parameter known: what the descriptors of packages read before said; it is added to.
  package init(files: any PackageFiles, folder: String, known: KnownResources? = nil) {
    self.files = files
    self.known = known
    self.folder = folder
  }

  func path(_ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

  /// Reads the package.
  package mutating func read() throws(LibraryError) -> Disclosure {
    let file = files.prefix + path("datapackage.json")
    let descriptor = try files.withText(path("datapackage.json")) { (text) throws(LibraryError) in
      try PackageDescriptor.read(text, file: file, known: known)
    }
    var disclosure = try Self.empty(descriptor, file: file)
    var projects = ProjectList()
    for resource in descriptor.resources where resource.mingzhang != nil {
      if let table = try readTable(resource, descriptor: file) { disclosure.tables.append(table) }
    }
    // The list of projects first: the others refer to it.
    for name in [
      "projects", "funds", "indicators", "evaluations", "claims", "facts", "enumerations", "phrases", "passages",
    ] {
      guard let resource = descriptor.resources.first(where: { $0.name == name && $0.mingzhang == nil }) else {
        continue
      }
      let file = files.prefix + path(resource.path)
      try files.withText(path(resource.path)) { (text) throws(LibraryError) in
        var table = try CSVTable(text, file: file, memory: resource.memory)
        switch name {
        case "projects": try projects.readProjects(&table, of: disclosure.department.name)
        case "funds": try projects.readFunds(&table)
        case "indicators": try projects.readIndicators(&table)
        case "evaluations": try projects.readEvaluations(&table)
        case "claims": disclosure.claims = try Self.claims(&table)
        case "facts": disclosure.facts = try Self.facts(&table)
        case "enumerations": disclosure.enumerations = try Self.enumerations(&table)
        case "phrases": disclosure.phrases = try Self.phrases(&table)
        default: disclosure.text = try Self.text(&table, text, file: file)
        }
      }
    }
    disclosure.projects = projects.projects
    disclosure.overall = projects.overall
    return disclosure
  }

  private mutating func readTable(
    _ resource: PackageDescriptor.Resource, descriptor: String
  ) throws(LibraryError) -> Table? {
    guard let properties = resource.mingzhang else { return nil }
    let file = files.prefix + path(resource.path)
    var reader = TableReader(
      properties: properties, title: resource.title ?? resource.name, descriptor: descriptor, resource: resource.name,
      types: resource.fields)
    let table = try files.withText(path(resource.path)) { (text) throws(LibraryError) in
      var csv = try CSVTable(text, file: file, memory: resource.memory)
      return try reader.read(&csv)
    }
    notes += reader.notes
    return table
  }

  private static func empty(_ descriptor: PackageDescriptor, file: String) throws(LibraryError) -> Disclosure {
    let properties = descriptor.mingzhang
    guard let kind = DisclosureKind(rawValue: properties.kind) else {
      throw .unknownWord(
        file: file, property: "mingzhang.kind", value: CleanText.cleaned(properties.kind),
        known: DisclosureKind.allCases.map(\.rawValue))
    }
    let region = Region(
      name: CleanText.cleaned(properties.region.name), code: properties.region.code.map(CleanText.cleaned))
    let department = Department(
      name: CleanText.cleaned(properties.department.name), code: properties.department.code.map(CleanText.cleaned),
      region: region)
    return Disclosure(
      department: department, year: properties.year, kind: kind, title: CleanText.cleaned(descriptor.title ?? ""),
      recognizedPages: properties.recognizedPages ?? [])
  }
}

extension PackageDescriptor {
  /// Reads a descriptor, and checks that its resources are each named once and lie within the package.
  /// - Parameter known: what was read of others; nil for none.
  static func read(
    _ text: TextBytes, file: String, known: KnownResources? = nil
  ) throws(LibraryError) -> PackageDescriptor {
    var bytes = text.bytes
    if text.firstInvalid == nil, let descriptor = known?.descriptor(bytes) { return descriptor }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      bytes = UnsafeBufferPointer(rebasing: bytes[3...])
    }
    if let offset = text.firstInvalid {
      throw .notUTF8(
        FilePosition(of: offset - (text.bytes.count - bytes.count), in: bytes, file, endsColumn: { $0 & 0xC0 != 0x80 }))
    }
    let value: JSONValue
    do throws(JSONFailure) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .brokenJSON(FilePosition(of: error.offset, in: bytes, file, endsColumn: { $0 & 0xC0 != 0x80 }))
    }
    let root = JSONNode(value: value, path: "", file: file)
    let descriptor = try PackageDescriptor(root)
    try descriptor.checkResources(file)
    return descriptor
  }

  /// - Parameter known: its resources, where they are known already.
  init(_ root: JSONNode, resources known: [Resource]? = nil) throws(LibraryError) {
    // A later format may have changed the properties themselves.
    if let version = try root.member("mingzhang")?.member("format")?.integer(.version), version > Self.format {
      throw .laterFormat(file: root.file, version: version)
    }
    title = try root.member("title")?.text()
    let properties = try root.required("mingzhang")
    mingzhang = Properties(
      department: try Named(properties.required("department")), region: try Named(properties.required("region")),
      year: try properties.required("year").integer(.year), kind: try properties.required("kind").text())
    if let pages = try properties.member("recognizedPages")?.elements() {
      var recognized: [Int] = []
      for page in pages { recognized.append(try page.integer(.page)) }
      mingzhang.recognizedPages = recognized
    }
    resources = known ?? []
    if known != nil { return }
    for node in try root.required("resources").elements() { resources.append(try Resource(node)) }
  }

  private func checkResources(_ file: String) throws(LibraryError) {
    var names: Set<String> = []
    var paths: Set<String> = []
    for resource in resources {
      guard resource.isInside else {
        throw .pathOutsidePackage(file: file, path: CleanText.cleaned(resource.path))
      }
      guard names.insert(resource.name).inserted else {
        throw .duplicateResource(file: file, name: CleanText.cleaned(resource.name))
      }
      guard paths.insert(resource.path).inserted else {
        throw .duplicateResource(file: file, name: CleanText.cleaned(resource.path))
      }
    }
  }
}

extension PackageDescriptor.Named {
  fileprivate init(_ node: JSONNode) throws(LibraryError) {
    name = try node.required("name").text()
    code = try node.member("code")?.text()
  }
}

extension PackageDescriptor.Resource {
  /// Whether it lies within the package.
  var isInside: Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && path != "datapackage.json" && !path.contains("\\")
      && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
  }

  init(_ node: JSONNode) throws(LibraryError) {
    name = try node.required("name").text()
    path = try node.required("path").text()
    title = try node.member("title")?.text()
    if let schema = node.member("schema") {
      var fields: [PackageDescriptor.Field] = []
      for field in try schema.required("fields").elements() {
        fields.append(
          PackageDescriptor.Field(name: try field.required("name").text(), type: try field.member("type")?.text()))
      }
      self.fields = fields
    }
    mingzhang = try node.member("mingzhang").map { (node) throws(LibraryError) in
      try PackageDescriptor.TableProperties(node)
    }
  }
}

extension PackageDescriptor.TableProperties {
  fileprivate init(_ node: JSONNode) throws(LibraryError) {
    table = try node.required("table").integer(.table)
    kind = try node.required("kind").text()
    label = try node.member("label")?.text()
    unit = try node.required("unit").text()
    empty = try node.member("empty")?.bool()
    structure = try node.member("structure")?.text()
    page = try node.member("page")?.integer(.page)
    if let listed = try node.member("blocks")?.elements() {
      var blocks: [PackageDescriptor.BlockProperties] = []
      for block in listed { blocks.append(try PackageDescriptor.BlockProperties(block)) }
      self.blocks = blocks
    }
  }
}

extension PackageDescriptor.BlockProperties {
  fileprivate init(_ node: JSONNode) throws(LibraryError) {
    side = try node.member("side")?.text()
    title = try node.member("title")?.text()
    codeHeader = try node.member("codeHeader")?.text()
    nameHeader = try node.member("nameHeader")?.text()
    counterpartHeader = try node.member("counterpartHeader")?.text()
    columns = []
    for column in try node.required("columns").elements() {
      var words: [String] = []
      for word in try column.elements() { words.append(try word.text()) }
      columns.append(words)
    }
  }
}

/// Which parts of an office file a part refers to, and as what.
struct PartLinks {
  private var links: [(id: String, kind: String, path: String)] = []

  /// The links of a part; of the whole file for the path "".
  init(of path: String, in package: inout OfficePackage) throws(DocumentError) {
    let (folder, name) = Self.split(path)
    let tokens = try package.part("\(folder)_rels/\(name).rels", attributes: ["id", "type", "target", "targetmode"])
    for token in tokens ?? MarkupTokens(part: [], attributes: []) {
      guard case .open("relationship", let attributes, _) = token, let target = attributes["target"],
        attributes["targetmode"]?.lowercased() != "external"
      else { continue }
      let kind = attributes["type"]?.split(separator: "/").last.map(String.init) ?? ""
      links.append((attributes["id"] ?? "", kind, Self.resolved(target, in: folder)))
    }
  }

  /// The part of a kind under an identity; nil where there is none.
  func path(id: String, kind: String) -> String? { links.first { $0.id == id && $0.kind == kind }?.path }

  /// The first part of a kind: the last word of its address, the same in both namespaces of the standard.
  func path(kind: String) -> String? { links.first { $0.kind == kind }?.path }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// A path as seen from a folder; one that begins with a stroke is seen from the top.
  private static func resolved(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

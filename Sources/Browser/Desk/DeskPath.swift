import BudgetModel
import Facts

/// Paths of lists over all departments: `全库/项目?优&执行<20%&按部门`.
public enum DeskPath {
  private static let root = PathWords(id: "all", chinese: "全库", english: "all")

  /// Whether a path is one of these.
  public static func leads(_ path: String) -> Bool {
    path.split(separator: "/").first.map { root.means(String($0.prefix { $0 != "?" && $0 != "？" })) } ?? false
  }

  /// The place a path names.
  public static func place(_ path: String) throws(PathError) -> Place { .everywhere(Topic(try screen(path))) }

  static func screen(_ path: String) throws(PathError) -> DeskScreen {
    let mark = path.firstIndex { $0 == "?" || $0 == "？" }
    let parts = path[..<(mark ?? path.endIndex)].split(separator: "/").map(String.init)
    let candidates = Desk.all.flatMap { [$0.words.chinese, $0.words.english] }
    guard parts.count > 1 else { throw .unknownWord(parts.first ?? "", candidates: candidates) }
    guard let desk = Desk.all.first(where: { $0.words.means(parts[1]) || $0.title.chinese == parts[1] }) else {
      throw .unknownWord(parts[1], candidates: candidates)
    }
    guard parts.count == 2 else { throw .tooLong(parts[2]) }
    var (terms, groups): ([String], [String]) = ([], [])
    for part in mark.map({ path[path.index(after: $0)...].split { "&＆".contains($0) }.map(String.init) }) ?? [] {
      if let named = self.groups(part, desk) { groups = named } else { terms.append(part) }
    }
    return DeskScreen(desk, terms: terms, groups: groups)
  }

  /// The columns a part of a path groups by: `按部门`, `按部门×年度`, `by Department`; nil where it is none of these.
  private static func groups(_ part: String, _ desk: Desk) -> [String]? {
    let rest =
      part.hasPrefix("按") ? part.dropFirst() : part.lowercased().hasPrefix("by ") ? part.dropFirst(3) : part.prefix(0)
    if rest.isEmpty { return nil }
    let names = rest.split { "×x".contains($0) }.map { String($0).lowercased() }
    let columns = names.compactMap { name in
      desk.table.columns.first { $0.title?.chinese == name || $0.title?.english.lowercased() == name }?.name
    }
    return columns.count == names.count && (1...2).contains(columns.count) ? columns : nil
  }

  /// The path of a place; `typed` is what is typed there as a filter.
  static func text(_ screen: DeskScreen, typed: String?, _ language: Language) -> String {
    var parts = screen.terms + [typed].compactMap { $0 }
    if !screen.groups.isEmpty {
      let names = screen.groups.map { screen.desk.title(of: $0, language) }.joined(separator: "×")
      parts.append(language.pick("按", "by ") + names)
    }
    let path = root.word(language) + "/" + screen.desk.words.word(language)
    return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
  }
}

extension ListingBuilder {
  /// The listing of a path of all departments, everything asked at once.
  /// - Throws: where the path names none, or a part of it cannot be asked (``PathError/unasked(_:)``).
  public static func desk(
    _ path: String, of base: any FactBase, _ context: ListingContext
  ) throws(PathError) -> (path: String, listing: Listing) {
    let screen = try DeskPath.screen(path)
    let desk = DeskListing(screen: screen, context: context)
    var facts = DeskFacts()
    facts.opening = .open(base)
    do throws(FilterError) {
      let request = try desk.request()
      facts.keep(request.answer(from: base), to: request)
    } catch {
      throw .unasked(error.text(context.options.language))
    }
    return (DeskPath.text(screen, typed: nil, context.options.language), desk.make(facts))
  }
}

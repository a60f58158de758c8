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
      guard let names = grouped(part) else {
        terms.append(part)
        continue
      }
      guard groups.isEmpty, let named = self.groups(names, desk) else {
        throw .unknownWord(part, candidates: desk.table.columns.compactMap(\.title).map { "按" + $0.chinese })
      }
      groups = named
    }
    try check(terms, desk)
    return DeskScreen(desk, terms: terms, groups: groups)
  }

  /// Looks whether each term can be asked.
  private static func check(_ terms: [String], _ desk: Desk) throws(PathError) {
    let context = ListingContext(options: Options(language: .chinese), phase: .finalAccounts)
    for term in terms {
      do throws(FilterError) {
        _ = try RowFilter(term).questions(of: DeskColumns(desk, context), context.unit)
      } catch {
        throw .unasked(chinese: error.text(.chinese), english: error.text(.english))
      }
    }
  }

  /// The names of columns a part of a path groups by; nil where it is a term.
  private static func grouped(_ part: String) -> Substring? {
    if part.hasPrefix("按") { return part.dropFirst() }
    return part.lowercased().hasPrefix("by ") ? part.dropFirst(3) : nil
  }

  /// The columns of names: `部门`, `部门×年度`, `Department`; nil where one is none, or is measured and makes no table.
  private static func groups(_ rest: Substring, _ desk: Desk) -> [String]? {
    let names = rest.split { "×x".contains($0) }.map { String($0).lowercased() }
    let columns = names.compactMap { name in
      desk.table.columns.first { $0.title?.chinese == name || $0.title?.english.lowercased() == name }?.name
    }
    let isMeasured = columns.contains { name in
      desk.table.column(name).map { FactBuckets(desk.table.columns[$0]) != nil } ?? false
    }
    if columns.count != names.count || columns.isEmpty || columns.count > 2 { return nil }
    return columns.count == 2 && isMeasured ? nil : columns
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
  /// - Throws: where the path names none, or a part of it cannot be asked (``PathError/unasked(chinese:english:)``).
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
      throw .unasked(chinese: error.text(.chinese), english: error.text(.english))
    }
    return (DeskPath.text(screen, typed: nil, context.options.language), desk.make(facts))
  }
}

import BudgetModel

/// Why a path names no place.
public enum PathError: Error, Hashable, Sendable {
  /// No department is called so; these are held.
  case unknownDepartment(String, held: [String])
  /// Several departments are called so.
  case ambiguousDepartment(String, candidates: [String])
  /// The department has no documents of that year; it has these years.
  case unknownYear(String, held: [String])
  /// The department has documents of several years and the path names none.
  case ambiguousYear(candidates: [String])
  /// A part is none of the words a path may have there.
  case unknownWord(String, candidates: [String])
  /// No account with that code.
  case unknownAccount(String, candidates: [String])
  /// No project is called so.
  case unknownProject(String, candidates: [String])
  /// Several projects are called so.
  case ambiguousProject(String, candidates: [String])
  /// No performance of the whole department is published.
  case noOverall
  /// No official table has that number.
  case unknownTable(String, candidates: [String])
  /// The document asked for is not held.
  case notHeld(DisclosureKind)
  /// The documents could not be read; the text says why.
  case unreadable(String)
  /// What a list over all departments is asked cannot be; both texts say why.
  case unasked(chinese: String, english: String)
  /// What is to be compared is the same department and year.
  case comparedWithItself(String)
  /// Parts follow where nothing can follow.
  case tooLong(String)

  /// What is wrong and what can be done.
  public func text(_ language: Language) -> String {
    func list(_ names: [String]) -> String {
      let shown = names.prefix(12).joined(separator: language.pick("、", ", "))
      return names.count > 12 ? shown + language.pick(" 等 \(names.count) 个", " … (\(names.count) in all)") : shown
    }
    switch self {
    case .unknownDepartment(let part, let held):
      return held.isEmpty
        ? language.pick("没有叫“\(part)”的部门：部门库是空的。", "No department is called “\(part)”: the library is empty.")
        : language.pick(
          "没有叫“\(part)”的部门。部门库中有：\(list(held))", "No department is called “\(part)”. The library holds: \(list(held))")
    case .ambiguousDepartment(let part, let candidates):
      return language.pick(
        "“\(part)”可以指几个部门，请写得更全：\(list(candidates))",
        "“\(part)” may be several departments; write more of the name: \(list(candidates))")
    case .unknownYear(let part, let held):
      return language.pick(
        "没有“\(part)”年度的文件。有：\(list(held))", "No documents of the year “\(part)”. Held: \(list(held))")
    case .ambiguousYear(let candidates):
      return language.pick("请写明年度：\(list(candidates))", "Name the year: \(list(candidates))")
    case .unknownWord(let part, let candidates):
      return language.pick(
        "路径中不能写“\(part)”。可以写：\(list(candidates))",
        "A path cannot have “\(part)” there. It may have: \(list(candidates))")
    case .unknownAccount(let part, let candidates):
      return language.pick(
        "没有科目“\(part)”。有：\(list(candidates))", "No account “\(part)”. There are: \(list(candidates))")
    case .unknownProject(let part, let candidates):
      return language.pick(
        "没有叫“\(part)”的项目。有：\(list(candidates))", "No project is called “\(part)”. There are: \(list(candidates))")
    case .ambiguousProject(let part, let candidates):
      return language.pick(
        "“\(part)”可以指几个项目：\(list(candidates))", "“\(part)” may be several projects: \(list(candidates))")
    case .noOverall:
      return language.pick(
        "文件没有公布部门整体绩效。", "The documents publish no overall performance of the department.")
    case .unknownTable(let part, let candidates):
      return language.pick("没有报表“\(part)”。有：\(list(candidates))", "No table “\(part)”. There are: \(list(candidates))")
    case .notHeld(let kind):
      return language.pick(
        "部门库中没有这份\(kind == .budget ? "预算" : "决算")。",
        "The library does not hold this \(kind == .budget ? "budget" : "set of final accounts").")
    case .comparedWithItself(let part):
      return language.pick(
        "“\(part)”就是同一部门同一年度；预算与决算并列请写“并列”。",
        "“\(part)” is the same department and year; for its budget beside its final accounts write “both”.")
    case .unreadable(let text): return text
    case .unasked(let chinese, let english): return language.pick(chinese, english)
    case .tooLong(let part):
      return language.pick("“\(part)”之下没有下一级。", "Nothing stands below “\(part)”.")
    }
  }
}

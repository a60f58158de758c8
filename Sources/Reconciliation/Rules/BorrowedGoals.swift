import BudgetModel

/// The goal of a form is that of its project.
///
/// The goal for the year of a form whose indicators speak of the project (two pairs of characters or more that no other project of the document has in its
/// name) is held against the names of all projects. Where it has none of the words that are the project's own, and three characters on end that
/// another project alone has in its name and no other goal has, it is noted.
///
/// Tolerance: none.
///
/// Example: the form of 离休干部补助, whose indicators are about 离休干部, with the goal 及时审核慢特病患的费用, while another project is
/// called 慢特病管理服务经费.
///
/// Silent for goals of more than eighty characters, for the form of a whole department, for words that many names have (服务, 管理), and where the goal speaks of the project,
/// too.
///
/// 说明
///
/// 绩效表的总体目标，应为本项目的目标。
///
/// 指标与项目名称相关（含有两处以上其他项目名称所无的用词）的绩效表，其年度目标与各项目名称核对：目标中没有本项目特有的用词，而含有另一项目名称独有、其他目标亦未使用的三字连续用词的，作提示。
///
/// 容差：无。
///
/// 例：离休干部补助的指标均关于离休干部，目标却为“及时审核慢特病患的费用”，而另一项目为“慢特病管理服务经费”。
///
/// 目标超过八十个字，整体绩效，多个名称共有的用词（服务、管理），以及目标亦述及本项目的，不作核对。
public struct BorrowedGoals: Rule {
  /// D22.
  public let id = RuleID(.performance, 22)
  /// What it compares.
  public let title = Wording(zh: "总体目标与项目", en: "goals that are another project's")

  /// The most characters of a goal that is looked at.
  private static let most = 80
  /// How many names may have a word that still tells one of them.
  private static let few = 3

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let forms = disclosure.openProjects.filter { form in
      form.project.indicators.count > 1 && form.project.goal.map { (8...Self.most).contains($0.count) } ?? false
    }
    guard !forms.isEmpty, disclosure.openProjects.count > 1 else { return }
    let names = disclosure.openProjects.map { WordRuns($0.project.name, of: 2) }
    var counts: [UInt64: Int] = [:]
    for name in names { for pair in name.runs { counts[pair, default: 0] += 1 } }
    var owners: Owners?
    let department = WordRuns(disclosure.disclosure.department.name, of: 2).runs
    for form in forms {
      guard let goal = form.project.goal else { continue }
      let name = WordRuns(form.project.name, of: 2).runs.subtracting(department)
      let own = name.filter { counts[$0] == 1 }
      // A goal that has a word of the name, but for those that most names have, is its own.
      let telling = name.filter { counts[$0, default: 0] <= Self.few }
      guard own.count > 1, telling.isDisjoint(with: WordRuns(goal, of: 2).runs) else {
        if !own.isEmpty { report.held(id) }
        continue
      }
      let said = form.project.indicators.reduce(into: Set<UInt64>()) { $0.formUnion(WordRuns($1.name, of: 2).runs) }
      guard own.intersection(said).count > 1 else { continue }
      let known = owners ?? Owners(disclosure.openProjects, department: disclosure.disclosure.department.name)
      owners = known
      let words = form.project.indicators.map(\.name).joined(separator: "，") + "，" + form.project.name
      guard let other = known.other(than: form.project.name, in: goal, beside: words) else {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "项目\(form.name)的年度目标（\(goal.prefix(30))）未述及本项目，所用“\(other.words)”为项目“\(other.name)”的名称。",
            en:
              "The goal of project \(form.name) (\(goal.prefix(30))) does not speak of it; “\(other.words)” is of the name of project “\(other.name)”."
          ),
          places: form.project.indicators.prefix(1).map(form.place)))
    }
  }
}

/// Runs of Chinese characters of one length in a text.
private struct WordRuns {
  let runs: Set<UInt64>

  init(_ text: String, of length: Int) {
    var runs: Set<UInt64> = []
    var (run, count): (UInt64, Int) = (0, 0)
    for scalar in text.unicodeScalars {
      guard (0x4E00...0x9FFF).contains(scalar.value) else {
        if !scalar.properties.isWhitespace { (run, count) = (0, 0) }
        continue
      }
      run = (run << 16 | UInt64(scalar.value)) & (length == 2 ? 0xFFFF_FFFF : 0xFFFF_FFFF_FFFF)
      count += 1
      if count >= length { runs.insert(run) }
    }
    self.runs = runs
  }
}

/// Which project alone has three characters on end in its name.
private struct Owners {
  /// The name of the only project of each run; empty where several have it.
  private var names: [UInt64: String] = [:]
  /// How many goals have each run.
  private var goals: [UInt64: Int] = [:]
  /// What many names have, and the department's own.
  private let general: Set<UInt64>

  init(_ projects: [OpenProject], department: String) {
    general = WordRuns(Self.words.joined(separator: "，") + "，" + department, of: 2).runs
    for project in projects {
      let name = project.project.name
      for run in WordRuns(name, of: 3).runs { names[run] = names[run] == nil || names[run] == name ? name : "" }
      guard let goal = project.project.goal else { continue }
      for run in WordRuns(goal, of: 3).runs { goals[run, default: 0] += 1 }
    }
  }

  /// Another project that a goal has words of; nil where it has none, or they stand beside it as well.
  func other(than own: String, in goal: String, beside words: String) -> (name: String, words: String)? {
    let said = WordRuns(words, of: 3).runs
    for run in WordRuns(goal, of: 3).runs.sorted() where !said.contains(run) && goals[run, default: 0] <= 2 {
      guard let name = names[run], !name.isEmpty, name != own, !general.contains(run & 0xFFFF_FFFF),
        !general.contains(run >> 16)
      else { continue }
      let characters = [run >> 32, run >> 16 & 0xFFFF, run & 0xFFFF].compactMap { Unicode.Scalar(UInt32($0)) }
      return (name, String(String.UnicodeScalarView(characters)))
    }
    return nil
  }

  /// What many names have.
  private static let words = [
    "工作", "服务", "管理", "保障", "设备", "系统", "业务", "信息", "建设", "运行", "维护", "采购", "项目", "资金", "补助", "经费", "专项", "中心", "单位",
    "活动",
    "培训", "综合", "基础", "安全", "设施", "办公", "发展", "提升", "能力", "水平", "全市", "我市", "市级", "本市", "人员", "群众", "企业", "社会", "机关",
    "场所",
  ]
}

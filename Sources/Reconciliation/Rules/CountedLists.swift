import BudgetModel

/// A number of offices or units is that of the names behind it.
///
/// Where a text counts what it lists (内设机构12个，分别为办公室、人事处…; 甲局、乙站、丙所、丁院等4家单位), the names are counted. Those that 和 or 及 joins count as one
/// or as two where both sides end as bodies do, marks in brackets part none. A list may be numbered paragraphs behind the sentence; numbers of several
/// kinds (行政单位1家、事业单位4家) are those of all. A name that stands twice in the list is noted. So
/// many matters as are announced (以下8个方面) are told one by one (一是, 二是).
///
/// Tolerance: none.
///
/// Example: 内设机构4个，分别为办公室、人事处、法规处.
///
/// A table of the units that the budget covers, behind the sentence that counts those below the publisher, has no more of them.
///
/// One more than stands before 等 is a note.
///
/// Silent where more are left out before 等, where one of the names may be half of one (政策法规、宣传处), where the list ends
/// with 等, and where what is counted is listed with others (12个处室和机关党委).
///
/// 说明
///
/// 所述机构、单位的个数，应与其后所列名称的个数一致。
///
/// 文字先述个数、再逐一列名的（如内设机构12个，分别为办公室、人事处……），清点名称核对。“和”“及”相连、两侧均为机构名称的，计为一个或两个均可，括号内的顿号不计。其后分段编号列名的，以及分类述数的（行政单位1家、事业单位4家），亦作核对。其后以表列出预算编制范围内各单位的，除本级外，不应多于所述下属单位的个数。同一名称列了两次的，作提示。先述事项个数（以下8个方面）、再以“一是”“二是”逐项述及的，个数亦作核对。
///
/// 容差：无。
///
/// 例：内设机构4个，分别为办公室、人事处、法规处。
///
/// 名称可能不完整（如“政策法规、宣传处”）、以“等”结尾，以及与其他机构并列（如“12个处室和机关党委”）的，不作核对；“等”前所列只少一个的，列为提示，少得更多的不作核对。
public struct CountedLists: Rule {
  /// C15.
  public let id = RuleID(.prose, 15)
  /// What it compares.
  public let title = Wording(zh: "所述个数与所列名称", en: "numbers and the names behind them")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.ordinals) { check(phrase, disclosure, into: &report) }
    for list in disclosure.disclosure.enumerations {
      checkTwice(list, disclosure.id, into: &report)
      guard let count = list.count, Self.areWhole(list.names) || Self.areQuoted(list) else { continue }
      let joints = list.names.count { Self.isJoined(Self.bare($0)) }
      if (list.names.count...(list.names.count + joints)).contains(count) {
        report.held(id)
        continue
      }
      // A table of the units a budget covers need not have all there are.
      if list.subject.ends(Enumeration.inTable), count > list.names.count { continue }
      // 等 may leave some out: one more than named is worth a look, many more are not.
      let isOfSome = list.subject.begins("等") && count > list.names.count
      if isOfSome, count != list.names.count + 1 { continue }
      let said = list.subject.without(Enumeration.inTable)
      var section = ""
      if case .prose(let heading, _) = list.source.place { section = heading }
      let place = FindingPlace(disclosure: disclosure.id, source: list.source, text: "\(section) · \(said)")
      report.add(
        Finding(
          rule: id, severity: isOfSome ? .note : .contradiction, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”称“\(said)”，其后所列名称为 \(list.names.count) 个：\(list.names.joined(separator: "、"))。",
            en:
              "Under “\(section)” the text says “\(said)” and then names \(list.names.count): "
              + "\(list.names.joined(separator: ", "))."),
          stated: ExactFigure(count: count, of: "个"), computed: ExactFigure(count: list.names.count, of: "个"),
          places: [place]))
    }
  }

  /// Matters announced by their number and told one by one.
  private func check(_ phrase: StatedPhrase, _ disclosure: OpenDisclosure, into report: inout Report) {
    let parts = phrase.text.parts(between: "；")
    guard let said = parts.first, let told = parts.last.flatMap({ Int($0) }), parts.count == 2 else { return }
    let section = phrase.sentence?.section ?? ""
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh: "正文“\(section)”称“\(said)”，其后逐项所述为 \(told) 项（一是、二是……）。",
          en: "Under “\(section)” the text announces “\(said)” and then tells \(told), one by one."),
        places: [disclosure.place(phrase)]))
  }

  /// A name that a list has twice.
  private func checkTwice(_ list: Enumeration, _ disclosure: String, into report: inout Report) {
    guard list.count != nil || list.subject == Enumeration.classes else { return }
    let counts = Dictionary(grouping: list.names.filter { $0.count > 3 }, by: \.folded)
    for name in list.names where counts[name.folded].map({ $0.count > 1 && $0[0] == name }) ?? false {
      var section = ""
      if case .prose(let heading, _) = list.source.place { section = heading }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure,
          message: Wording(
            zh: "正文“\(section)”所列名称中，“\(name)”出现两次。", en: "Under “\(section)” the text names “\(name)” twice."),
          places: [FindingPlace(disclosure: disclosure, source: list.source, text: "\(section) · \(list.subject)")]))
      return
    }
  }

  /// Whether a name may be two that 和 or 及 joins: both end as bodies do.
  private static func isJoined(_ name: String) -> Bool {
    ["和", "以及", "及", "与"].contains { joint in
      let parts = name.parts(between: joint)
      return parts.count > 1 && parts.dropLast().allSatisfy { bare($0).last.map(endings.contains) ?? false }
    }
  }

  /// Whether each name ends as bodies do: half a name does not.
  private static func areWhole(_ names: [String]) -> Bool {
    names.allSatisfy { name in
      let name = bare(name)
      return name.count >= 2 && name.last.map(endings.contains) ?? false
    }
  }

  /// Whether projects are named, each in quotation marks.
  private static func areQuoted(_ list: Enumeration) -> Bool {
    list.subject.holds("项目")
      && list.names.allSatisfy { name in
        let name = name.folded
        return name.begins("\"") && name.ends("\"") || name.begins("《") && name.ends("》")
      }
  }

  /// What offices and units end with.
  private static let endings = Set("处科室庭股办局队部心会委所站院校馆社厅司团组台园场厂署库级关狱")

  /// A name without what stands in brackets behind it.
  private static func bare(_ name: String) -> String {
    let folded = name.folded
    guard folded.ends(")"), let open = folded.lastIndex(of: "(") else { return folded }
    let rest = folded[..<open]
    return rest.isEmpty ? folded : String(rest)
  }
}

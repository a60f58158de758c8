import BudgetModel

/// The words of a form and its indicators give one number for one thing.
///
/// Numbers with a unit in the goal for the year, in that for the period, and in what became of the goal are held against the indicators of
/// the same form: targets for the former, actual values for the last. A number is an indicator's where its clause holds the
/// indicator's name, or where its digits are those of the target but for one or for two swapped and the clause shares words with the
/// name, and, in goals, where both are the only ones counted so (吨, 件, 人) and share a word. A number of the words that is another is noted. So
/// is an amount of the goal for the year that is the form's money but for a digit or two swapped, a number that counts what an exact
/// target does (6个专项工作, 专项工作落实 =5个), and three numbers or more of what became of the goal (48人、58人、7名) that come to an actual value but for one digit.
///
/// Tolerance: none.
///
/// Example: the goal says 监测断面648个以上; the indicator 断面监测数量 has ≥684个.
///
/// Silent where units differ, where the words speak of another time (较上年, 累计), and where they give the indicator's number, too.
///
/// 说明
///
/// 绩效表的文字与指标，同一事项的数字应一致。
///
/// 年度目标、实施期目标和目标完成情况中带单位的数字，与同一表的指标核对：前两者对指标值，后者对实际完成值。数字所在分句含有指标名称的，或数字与指标值仅一位不同、两位互换且分句与名称用词相同的，以及目标与指标中以该量词（吨、件、人）计的数各仅一个且用词相同的，为同一事项；数字不同的作提示。年度目标所述金额与项目资金仅一位不同、两位互换的，以指标名称计数而与“=”指标值不同的（6个专项工作，“专项工作落实”=5个），完成情况连续所列三个以上数之和与实际完成值仅一位不同的，亦作提示。
///
/// 容差：无。
///
/// 例：目标称“监测断面648个以上”，而指标“断面监测数量”为 ≥684个。
///
/// 单位不同，文字所述为其他时间（较上年、累计），或文字亦列有该指标的数字时，不作核对。
public struct GoalNumbers: Rule {
  /// D14.
  public let id = RuleID(.performance, 14)
  /// What it compares.
  public let title = Wording(zh: "目标文字与指标的数字", en: "numbers of the goal and of the indicators")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      let project = form.project
      checkMoney(form, into: &report)
      check(project.goal, Wording(zh: "年度目标", en: "the goal for the year"), form, into: &report) { $0.target }
      check(project.periodGoal, Wording(zh: "实施期目标", en: "the goal for the period"), form, into: &report) {
        $0.periodTarget
      }
      check(
        project.evaluation?.outcome, Wording(zh: "目标完成情况", en: "what became of the goal"), form, isOfGoal: false,
        into: &report
      ) { $0.actual }
    }
  }

  private func check(
    _ passage: String?, _ words: Wording, _ form: OpenProject, isOfGoal: Bool = true, into report: inout Report,
    value: (Indicator) -> String?
  ) {
    guard let passage else { return }
    let numbers = PassageNumber.all(in: passage).filter { !$0.before.holds(any: Self.otherTimes) }
    if numbers.isEmpty { return }
    let indicators = form.project.indicators.compactMap { indicator in
      value(indicator).flatMap { text in
        MeasuredValue(text.withoutSpace).map { (indicator: indicator, text: text, value: $0) }
      }
    }
    for (indicator, text, wanted) in indicators {
      let same = numbers.compactMap { number in
        MeasuredOrder(of: number.value, to: wanted).map { (number: number, isEqual: $0.order == 0) }
      }
      let stem = Self.stem(indicator.name)
      let named = same.filter { Self.isNamed(stem, $0.number.before) }
      if (named.isEmpty ? same : named).contains(where: \.isEqual) {
        report.held(id)
        continue
      }
      let slip = same.first { pair in
        Self.isSlip(pair.number.value.number, wanted.number) && Self.sharedPairs(stem, pair.number.before) > 1
          && !indicators.contains { MeasuredOrder(of: pair.number.value, to: $0.value)?.order == 0 }
      }
      if let parts = Self.parts(numbers, of: wanted, stem), isOfGoal == false {
        add(parts, words, indicator, text, form, into: &report)
        continue
      }
      let counted = Self.counted(numbers, wanted, indicator.name, text)
      let alone =
        isOfGoal ? Self.only(same.map(\.number), numbers, stem, wanted, among: indicators.map(\.value)) : nil
      guard let other = named.first?.number ?? slip?.number ?? counted ?? alone else { continue }
      let behind = counted == nil ? "" : String(other.after.prefix(8))
      let said = other.before + other.value.number.text + behind
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: form.disclosure,
          message: Wording(
            zh: "\(form.called.zh)的\(words.zh)称“\(said)”，指标“\(indicator.name)”为 \(text)。",
            en: "In \(form.called.en), \(words.en) says “\(said)”, while indicator “\(indicator.name)” has \(text)."),
          places: [form.place(indicator)]))
    }
  }

  /// Tells of parts in the words of a form that do not come to an indicator.
  private func add(
    _ parts: [PassageNumber], _ words: Wording, _ indicator: Indicator, _ text: String, _ form: OpenProject,
    into report: inout Report
  ) {
    let listed = parts.map(\.value.number.text)
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: form.disclosure,
        message: Wording(
          zh: "\(form.called.zh)的\(words.zh)所列 \(listed.joined(separator: "、")) 合计不为指标“\(indicator.name)”的 \(text)。",
          en:
            "In \(form.called.en), \(listed.joined(separator: ", ")) of \(words.en) do not come to \(text) of indicator “\(indicator.name)”."
        ),
        places: [form.place(indicator)]))
  }

  /// Three numbers or more that follow one another, counted as an indicator is, whose sum is its value but for one digit; nil where
  /// some of them come to it.
  private static func parts(_ numbers: [PassageNumber], of wanted: MeasuredValue, _ stem: String) -> [PassageNumber]? {
    let noun = person(wanted.unit.noun)
    guard !noun.isEmpty, !general.contains(noun), wanted.number.places == 0, wanted.unit.rate == nil else { return nil }
    let runs = numbers.split {
      person($0.value.unit.noun) != noun || $0.value.unit.rate != nil || $0.value.number.places > 0
    }
    var found: [PassageNumber]?
    for run in runs {
      for start in run.indices {
        for end in run.indices where end >= start + 1 {
          let parts = Array(run[start...end])
          let sum = parts.map(\.value.number.digits).reduce(0, +)
          if sum == wanted.number.digits { return nil }
          if parts.count > 2, isSlip(PublishedNumber(digits: sum, places: 0), wanted.number),
            parts.contains(where: { sharedPairs(stem, $0.before) > 1 })
          {
            found = found ?? parts
          }
        }
      }
    }
    return found
  }

  /// A measure word, one for all that count people: some are followed by what they are of (7名新录用干部).
  private static func person(_ noun: String) -> String {
    ["人次", "人", "名", "位"].first(where: noun.hasPrefix).map { $0 == "人次" ? $0 : "人" } ?? noun
  }

  /// The number that counts what an exact target does, its words behind it: 6个专项工作, and 专项工作落实 =5个.
  private static func counted(
    _ numbers: [PassageNumber], _ wanted: MeasuredValue, _ name: String, _ target: String
  ) -> PassageNumber? {
    let unit = wanted.unit.noun
    guard !unit.isEmpty, wanted.unit.rate == nil,
      !target.holds(any: ["≥", "≤", ">", "<", "＞", "＜", "不", "以上", "以下"])
    else { return nil }
    let name = Array(name.folded)
    let found = numbers.filter { number in
      number.after.hasPrefix(unit) && number.value.unit.rate == nil && !number.before.holds("每")
        && zip(number.after.dropFirst(unit.count), name).prefix { $0 == $1 }.count >= 4
    }
    return found.contains { $0.value.number == wanted.number } ? nil : found.first
  }

  /// An amount of the goal that is the form's money but for a digit or two swapped.
  private func checkMoney(_ form: OpenProject, into report: inout Report) {
    guard let goal = form.project.goal, goal.holds("元") else { return }
    let money = Funding.Measure.allCases.filter { $0 != .rate }.compactMap(form.total).filter { $0.figure.value > 0 }
    for number in PassageNumber.all(in: goal) {
      let value = number.value
      guard value.unit.noun == "元", value.unit.rate == nil, !value.isVague, !number.before.holds("每"),
        let unit = [0: MoneyUnit.yuan, 4: .tenThousandYuan][value.unit.scale],
        let said = Figure(value.number.text, .money(unit)).flatMap({ ExactFigure($0) })
      else { continue }
      if money.contains(where: { $0.figure.value == said.value }) {
        report.held(id)
        continue
      }
      guard let term = money.first(where: { said.isTelling && Suggestion.slip(said, $0.figure) != nil }) else {
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: form.disclosure,
          message: Wording(
            zh: "\(form.called.zh)的年度目标称 \(said.text)，\(term.label)为 \(term.figure.text)。",
            en:
              "In \(form.called.en), the goal for the year says \(said.text), while \(term.label) is \(term.figure.text)."
          ),
          stated: said, computed: term.figure, places: [term.place]))
    }
  }

  /// The only number of the words counted as an indicator is, where no other indicator is and they speak of the same; nil for what
  /// is measured in shares, money or time.
  private static func only(
    _ same: [PassageNumber], _ numbers: [PassageNumber], _ stem: String, _ wanted: MeasuredValue,
    among indicators: [MeasuredValue]
  ) -> PassageNumber? {
    let noun = wanted.unit.noun
    guard let number = same.onlyOne, !noun.isEmpty, !general.contains(noun), wanted.unit.rate == nil, !wanted.isVague,
      number.value.unit.rate == nil, number.value.unit.noun == noun, sharedPairs(stem, number.before) > 0,
      numbers.count(where: { $0.value.unit.noun == noun }) == 1, indicators.count(where: { $0.unit.noun == noun }) == 1
    else { return nil }
    return number
  }

  /// What goals and indicators measure many things by.
  private static let general: Set<String> = ["%", "元", "年", "月", "日", "小时", "分钟", "工作日", "级", "类", "倍"]

  /// What is said of another year, or of several.
  private static let otherTimes = ["上年", "去年", "较", "比", "累计", "截至", "截止", "以来", "五年"]

  /// A name without what brackets add and without the word for its measure: 培训期数 is about 培训.
  private static func stem(_ name: String) -> String {
    let plain = name.folded.prefix { $0 != "(" }
    let end = ["的数量", "数量", "次数", "人数", "期数", "份数", "场次", "个数", "人次", "数"].first { plain.hasSuffix($0) }
    return String(plain.dropLast(end?.count ?? 0))
  }

  private static func isNamed(_ stem: String, _ words: String) -> Bool { stem.count >= 4 && words.folded.holds(stem) }

  /// How many pairs of characters two texts have in common.
  private static func sharedPairs(_ stem: String, _ words: String) -> Int {
    let (stem, words) = (Array(stem), words.folded)
    return zip(stem, stem.dropFirst()).count { words.holds(String([$0, $1])) }
  }

  /// Whether two numbers of three digits or more differ in one digit, or have two swapped; round ones differ so by chance.
  private static func isSlip(_ one: PublishedNumber, _ other: PublishedNumber) -> Bool {
    let (left, right) = (Array(one.text), Array(other.text))
    guard left.count == right.count, left.count >= 3, one.digits % 10 != 0 else { return false }
    let places = left.indices.filter { left[$0] != right[$0] }
    return places.count == 1
      || places.count == 2 && left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
  }
}

import BudgetModel

/// Prices and quantities in the words of a form give its money.
///
/// Where the goal of a form states a price for each (30元/月/平, 每平米50.4元, 3406元/人.月, 月人均710元) and how many there are (5137.26平方米, 10人, 6个月; a year has twelve
/// months where none are stated), they are multiplied, and several prices added up. Where the product is none of the amounts of the form and
/// of its goal, but would be with one digit of a price or of a quantity changed, or two swapped, it is noted.
///
/// Tolerance: half a unit of the last place of the amount.
///
/// Example: 30元/月/平 for 5173.26平方米 beside 184.94 万元; 5137.26 for 12 months come to 184.94.
///
/// Silent where quantities of one kind are several, where the product misses by more than a slip of the pen, and for amounts of fewer
/// than four digits.
///
/// 说明
///
/// 绩效表文字所述单价与数量相乘，应为其资金。
///
/// 目标中列有单价（30元/月/平、每平米50.4元、3406元/人.月、月人均710元）和数量（5137.26平方米、10人、6个月，按月计价而未列月数的为十二个月）的，相乘并相加，与项目各项资金及目标所述金额核对；均不相等，而改动单价或数量的一位数字、或互换两位数字即相等的，作提示。
///
/// 容差：金额末位的半个单位。
///
/// 例：单价 30元/月/平，面积 5173.26 平方米，资金 184.94 万元；面积为 5137.26 则十二个月恰为 184.94。
///
/// 同类数量不止一个，所差并非笔误可以解释，以及不足四位的金额，不作核对。
public struct UnitPrices: Rule {
  /// D19.
  public let id = RuleID(.performance, 19)
  /// What it compares.
  public let title = Wording(zh: "单价、数量与资金", en: "prices and quantities against money")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for form in disclosure.openForms {
      let goals = [form.project.goal, form.project.periodGoal].compactMap { $0 }
      for goal in goals where goal.holds("元") && goal.holds(any: ["/", "／", "每", "均"]) {
        let numbers = PassageNumber.all(in: goal)
        let money = [Funding.Measure.annual, .approved, .period, .adjusted].compactMap(form.total)
          .filter { $0.figure.value > 0 && $0.figure.isTelling }
        guard let products = PricedQuantities(numbers), !money.isEmpty else { continue }
        check(products, money, form, into: &report)
        break
      }
    }
  }

  private func check(
    _ products: PricedQuantities, _ money: [Term], _ form: OpenProject, into report: inout Report
  ) {
    let own = products.amounts
    if money.contains(where: { term in own.contains { term.figure.isAbout($0) } }) {
      report.held(id)
      return
    }
    guard let term = money.first(where: { products.isSlip(of: $0.figure) }), let product = own.last else { return }
    let computed = term.figure.with(value: product).rounded
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: form.disclosure,
        message: Wording(
          zh:
            "\(form.called.zh)的目标所述单价与数量（\(products.text)）相乘为 \(computed.text)，\(term.label)为 \(term.figure.text)；改动一位数字即相等。",
          en:
            "In \(form.called.en), the prices and quantities of the goal (\(products.text)) come to \(computed.text) beside "
            + "\(term.figure.text) (\(term.label)); with one digit changed they would be the same."),
        stated: term.figure, computed: computed, places: [term.place]))
  }
}

extension ExactFigure {
  /// Whether an amount in 分 is this one as far as it is printed.
  fileprivate func isAbout(_ amount: Exact) -> Bool {
    // Money of forms is known to two places of its unit.
    (value - amount).magnitude * 2 <= lastPlace
  }
}

/// Prices for each with how many there are, as a passage has them.
private struct PricedQuantities {
  /// A price in ten-thousandths of a 元, and what it is to be multiplied with, in hundredths.
  private struct Priced {
    var factors: [PublishedNumber]
    /// The power of ten of the price's unit.
    let scale: Int
    /// Months or quarters that are not stated.
    let times: Int

    /// The product in 分.
    var amount: Exact {
      let places = factors.map(\.places).reduce(0, +)
      let product = factors.map { Exact($0.digits) }.reduce(Exact(times)) { $0 * $1 }
      let power = scale + 2 - places
      return power >= 0 ? product * .ten(to: power) : product.times(over: .ten(to: -power))
    }
  }

  /// What says for whom or for how long a price is, before it: 月人均710元.
  private static let averages = ["人均", "月均", "月人均", "人月均", "年人均", "人年均"]

  private let priced: [Priced]
  /// The factors as they stand, for messages.
  let text: String

  /// - Returns: nil where a passage states no price, or leaves open how many there are.
  init?(_ numbers: [PassageNumber]) {
    var priced: [Priced] = []
    var words: [String] = []
    func quantity(_ isWanted: (MeasuredValue) -> Bool) -> [PublishedNumber] {
      numbers.map(\.value).filter { !$0.isVague && $0.unit.rate == nil && isWanted($0) }.map(\.number)
    }
    for number in numbers where number.value.unit.noun == "元" {
      let value = number.value
      let each =
        (value.unit.rate ?? "") + (number.before.parts(between: "每").dropFirst().last ?? "")
        + Self.averages.filter { number.before.ends($0) }.joined()
      guard value.unit.rate != nil || number.before.holds(any: ["每"] + Self.averages), !each.isEmpty else { continue }
      guard !each.holds(any: ["日", "天", "次", "时", "周"]), value.unit.scale == 0 || value.unit.scale == 4 else {
        return nil
      }
      var (factors, times) = ([value.number], 1)
      for (unit, nouns) in [("平", ["平方米"]), ("㎡", ["平方米"]), ("人", ["人"]), ("辆", ["辆"]), ("台", ["台"]), ("间", ["间"])]
      where each.holds(unit) {
        let found = Set(quantity { nouns.contains($0.unit.noun) })
        guard let only = found.first, found.count == 1 else { return nil }
        factors.append(only)
      }
      if each.holds("月") {
        let months = Set(quantity { $0.unit.noun == "月" })
        if let only = months.first, months.count == 1 { factors.append(only) } else { times = 12 }
      } else if each.holds("季") {
        times = 4
      }
      guard factors.count > 1 || times > 1 else { continue }
      priced.append(Priced(factors: factors, scale: value.unit.scale, times: times))
      words.append(factors.map(\.text).joined(separator: "×") + (times > 1 ? "×\(times)" : ""))
    }
    guard !priced.isEmpty, priced.count <= 4 else { return nil }
    self.priced = priced
    text = words.joined(separator: "＋")
  }

  /// The products in 分, each and all together.
  var amounts: [Exact] { priced.map(\.amount) + [priced.map(\.amount).sum] }

  /// Whether one digit changed, or two swapped, in one factor would make all of them, or one, an amount.
  func isSlip(of figure: ExactFigure) -> Bool {
    let all = priced.map(\.amount).sum
    return priced.contains { own in
      own.factors.indices.contains { index in
        Self.slips(own.factors[index]).contains { other in
          var changed = own
          changed.factors[index] = other
          return figure.isAbout(changed.amount) || figure.isAbout(all - own.amount + changed.amount)
        }
      }
    }
  }

  /// The numbers that a slip of the pen makes of one.
  private static func slips(_ number: PublishedNumber) -> [PublishedNumber] {
    let digits = Array(String(number.digits))
    var found: [PublishedNumber] = []
    func add(_ changed: [Character]) {
      if let value = Int64(String(changed)), value != number.digits, value > 0 {
        found.append(PublishedNumber(digits: value, places: number.places))
      }
    }
    for index in digits.indices {
      for digit in "0123456789" {
        var changed = digits
        changed[index] = digit
        add(changed)
      }
      for other in digits.indices where other > index {
        var changed = digits
        changed.swapAt(index, other)
        add(changed)
      }
    }
    return found
  }
}

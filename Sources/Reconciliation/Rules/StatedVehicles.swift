import BudgetModel

/// The vehicles that a text counts by kind are those it counts in all.
///
/// Where a sentence gives the number of vehicles and behind it, or at the beginning of the next sentence, those of each kind (机要通信用车,
/// 应急保障用车, …), the kinds are added up: those there are as well as those to be bought. Equipment above a higher price must not be more
/// than that above a lower one.
///
/// Tolerance: none, vehicles are whole.
///
/// Example: 11 vehicles in all, of which 4 and 6 of two kinds and none of a third.
///
/// A list that names three kinds or more, other vehicles, or a kind of which there is none, is complete: kinds that come to less are a
/// contradiction as those that come to more are. Kinds of a shorter list that come to less are a note: it may name the main ones only.
///
/// Silent where the number of all is not stated, and where only one kind is named that is smaller.
///
/// 说明
///
/// 文字分类所述车辆之和，应等于所述车辆总数。
///
/// 一句中先述车辆总数，其后（或下一句之首）按机要通信用车、应急保障用车等分类列述的，各类相加核对；现有车辆和拟购车辆均核对。单价较高门槛以上的设备，不应多于较低门槛以上的设备。
///
/// 容差：无，车辆数不设容差。
///
/// 例：共有车辆 11 辆，其中两类为 4 辆、6 辆，另一类为 0 辆。
///
/// 列有三类以上、列有其他用车或列有 0 辆的，视为完整列示，合计少于或多于总数均属不一致；所列较少而合计少于总数的，作提示，因文字可能仅列主要类别。
///
/// 未述总数，或仅列一类且较小时，不作核对。
public struct StatedVehicles: Rule {
  /// C11.
  public let id = RuleID(.prose, 11)
  /// What it compares.
  public let title = Wording(zh: "所述车辆总数与各类车辆", en: "vehicles in all, and kind by kind")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let counts = StatedCount.all(of: disclosure)
    for index in counts.indices {
      if counts[index].isTotalOfVehicles { checkKinds(counts[index], behind: counts[(index + 1)...], into: &report) }
      checkPrices(counts[index], behind: counts[(index + 1)...], into: &report)
    }
  }

  private func checkKinds(_ total: StatedCount, behind: ArraySlice<StatedCount>, into report: inout Report) {
    var parts: [StatedCount] = []
    for count in behind {
      // 车辆2辆。其中：其他用车2辆: the kinds may stand in a sentence of their own.
      let isNear =
        count.section == total.section
        && (count.sentence == total.sentence || parts.isEmpty && count.sentence == total.sentence + 1
          || count.sentence == parts.last?.sentence)
      guard isNear, count.isOfVehicles else { break }
      if count.sentence != total.sentence || parts.isEmpty, count.isTotalOfVehicles { break }
      parts.append(count)
    }
    guard let equation = parts.isEmpty ? nil : Equation(total.term, isSumOf: parts.map(\.term)),
      let judgement = equation.judged()
    else { return }
    let isLess = judgement.difference.value > 0
    if isLess, parts.count == 1 { return }
    let isComplete =
      parts.count >= 3 || parts.contains { $0.term.figure.value == 0 || $0.name.holds("其他") || $0.name.holds("其它") }
    report.check(equation, rule: id, severity: isLess && !isComplete ? .note : .contradiction) { _, judgement in
      let (stated, computed) = (total.term.figure.text, judgement.computed.text)
      return Wording(
        zh: "正文“\(total.section)”所述\(total.name)为 \(stated)，其下所列 \(parts.count) 类合计为 \(computed)，"
          + "相差 \(judgement.difference.magnitude.text)。",
        en:
          "Under “\(total.section)” the text gives \(total.name) as \(stated), while the kinds it names come to \(computed); "
          + "the difference is \(judgement.difference.magnitude.text).")
    }
  }

  /// 单位价值50万元以上设备8台，其中单位价值100万元以上设备15台: what is dearer is among what is cheaper.
  private func checkPrices(_ count: StatedCount, behind: ArraySlice<StatedCount>, into report: inout Report) {
    guard let price = count.price, let next = behind.first, let dearer = next.price, next.section == count.section,
      next.sentence == count.sentence, price.name.ends(dearer.name), dearer.amount > price.amount
    else { return }
    guard next.term.figure.value > count.term.figure.value else {
      report.held(id)
      return
    }
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: count.term.place.disclosure,
        message: Wording(
          zh:
            "正文“\(count.section)”所述\(next.name)为 \(next.term.figure.text)，多于\(count.name)的 \(count.term.figure.text)。",
          en: "Under “\(count.section)” the text gives \(next.name) as \(next.term.figure.text), more than the "
            + "\(count.term.figure.text) of \(count.name)."),
        stated: next.term.figure, computed: count.term.figure, places: [next.term.place, count.term.place]))
  }
}

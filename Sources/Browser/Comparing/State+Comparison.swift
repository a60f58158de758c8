import BudgetModel

extension State {
  /// Whether departments or years stand side by side on the present screen.
  var isComparing: Bool { comparison != nil && place.topic.isComparable }

  /// The columns of the comparison; empty where there is none.
  var comparedSides: [ComparedSide] {
    guard let comparison, let key = place.key else { return [] }
    return comparison.sides(of: key, phase: phase, in: catalogue)
  }

  /// The columns of the comparison with their documents; nil where one of them was not read yet.
  var comparedAccounts: [ComparedAccounts]? {
    let columns = comparedSides.compactMap { side in opened[side.key].map { ComparedAccounts(side: side, open: $0) } }
    return columns.count == comparedSides.count ? columns : nil
  }

  /// The listing of the comparison; nil where nothing is compared here.
  func comparisonListing() -> Listing? {
    guard isComparing, let comparison, let key = place.key else { return nil }
    guard let columns = comparedAccounts else {
      return .saying(language.pick("正在读取…", "Reading…"))
    }
    var context = ListingContext(options: options, phase: phase, choices: here)
    context.found = found[key]
    // A filter looks at the whole trees, not only at what is open.
    if screen.folding == .accounts, let filter = here.filter, (try? RowFilter(filter)) != nil {
      context.choices.expanded = allAccountIDs
    }
    return ListingBuilder.comparison(comparison, place.topic, columns, of: key, context)
  }

  /// What is said where nothing can be held beside a department and year.
  var nothingToCompare: String {
    language.pick(
      "部门库中没有别的部门或年度可比；用 mingzhang import 导入。",
      "The library holds no other department or year; mingzhang import brings them in.")
  }

  /// Begins a comparison by asking with what, or ends it.
  mutating func turnComparison(_ listing: Listing) -> [Effect] {
    if isComparing {
      comparison = nil
      message = Message(language.pick("不再对比。", "No longer comparing."))
      return []
    }
    guard let key = place.key ?? selectedRow(listing)?.target?.key else { return [] }
    if ComparisonChoice.all(for: self, of: key, filter: "").isEmpty {
      message = Message(nothingToCompare)
    } else {
      overlay = .comparing(key, filter: "", index: 0)
    }
    return []
  }

  /// Holds something beside a department and year; where the present screen cannot, beside its spending.
  mutating func compare(_ key: DepartmentYear, with comparison: Comparison) -> [Effect] {
    let topic = place.key == key ? place.topic : .overview
    let shown = topic.isComparable ? topic : .spending
    let side = phase == .both ? comparison.sides(of: key, phase: phase, in: catalogue).first?.phase : nil
    return go(to: .accounts(key, shown), phase: side ?? (place.key == key ? phase : nil), comparison: comparison)
  }

  /// Moves to the next (1) or previous (-1) row in which the sides differ.
  mutating func goToDifference(_ direction: Int, _ listing: Listing) {
    let different = listing.rows.indices.filter { index in
      let row = listing.rows[index]
      guard !row.isHeading else { return false }
      let amounts = amountColumns(listing).map { $0 < row.cells.count ? row.cells[$0].order : nil }
      return Set(amounts).count > 1
    }
    let present = selectedIndex(listing)
    let next =
      direction > 0
      ? different.first { $0 > present } ?? different.first : different.last { $0 < present } ?? different.last
    guard let next, let number = different.firstIndex(of: next) else {
      message = Message(language.pick("所列各行没有差异。", "The rows listed do not differ."))
      return
    }
    select(next, in: listing)
    message = Message(
      language.pick("差异 \(number + 1)/\(different.count)", "Difference \(number + 1)/\(different.count)"))
  }

  /// The columns of each side's amount.
  private func amountColumns(_ listing: Listing) -> [Int] {
    comparison == .years ? Array(1...max(1, comparedSides.count)) : [1, 3]
  }
}

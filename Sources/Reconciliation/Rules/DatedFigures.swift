import BudgetModel

/// A sentence gives a figure of the year to which the figure belongs.
///
/// Where a sentence names one year alone, another than the document's, with an amount of the publisher's own
/// (2025年度财政拨款收、支总预算), and the tables have that very amount for the document's year, the year was left standing from the year
/// before.
///
/// Tolerance: none.
///
/// Example: 2024年度收入总预算96.50万元 in a budget of 2025 whose table of income has 96.50.
///
/// Silent where the sentence compares, where the tables do not have the amount, and where they have it for the year named, too.
///
/// 说明
///
/// 文字所述数字的年度，应为该数字所属的年度。
///
/// 一句中只有一个年度且不是文件的年度，而所述本部门（单位）的金额（“2025年度财政拨款收、支总预算”）恰为各表文件年度的数字的，年度疑似沿用上年文本，作提示。
///
/// 容差：无。
///
/// 例：2025 年预算称“2024年度收入总预算96.50万元”，而收入总表为 96.50。
///
/// 句中有比较，各表无该金额，或该金额亦为所称年度的数字时，不作提示。
public struct DatedFigures: Rule {
  /// E15.
  public let id = RuleID(.coverage, 15)
  /// What it compares.
  public let title = Wording(zh: "数字所属的年度", en: "the years of figures")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.dated) {
      guard let year = phrase.years.first, year != disclosure.year, let figure = Self.amount(phrase.text),
        let own = disclosure.amount(figure, of: disclosure.year)
      else { continue }
      if disclosure.amount(figure, of: year, isNamed: true) != nil {
        report.held(id)
        continue
      }
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”称“\(phrase.text)”，该数字在\(own.table.name)中为 \(disclosure.year) 年的。",
            en:
              "Under “\(section)” the text says “\(phrase.text)”; \(own.table.name) has that figure for \(disclosure.year)."
          ),
          stated: figure, computed: own.term.figure, places: [disclosure.place(phrase), own.term.place]))
    }
  }

  /// The amount that a phrase ends with.
  private static func amount(_ text: String) -> ExactFigure? {
    let unit = text.reversed().prefix { !($0.isASCII && $0.isNumber) }
    let number = text.dropLast(unit.count).reversed().prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
    return Figure(String(number.reversed()), Quantity(String(unit.reversed()))).flatMap { ExactFigure($0) }
  }
}

extension OpenDisclosure {
  /// Where the tables have an amount for a year.
  /// - Parameter isNamed: whether the column must name the year, or last year.
  fileprivate func amount(_ figure: ExactFigure, of year: Int, isNamed: Bool = false) -> (table: OpenTable, term: Term)?
  {
    for open in openTables {
      for row in open.table.rows {
        for (index, column) in open.table.columns(of: row).enumerated() {
          guard isNamed ? !column.isOf(self.year) : column.isOf(year),
            let term = open.term(row, index), term.figure.value == figure.value, figure.value != 0
          else { continue }
          return (open, term)
        }
      }
    }
    return nil
  }
}

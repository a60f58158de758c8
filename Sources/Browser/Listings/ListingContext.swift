import BudgetModel
import Reconciliation

/// What a listing is made with: how amounts are shown, in which language, and which side is looked at.
public struct ListingContext: Sendable {
  /// How the program shows itself.
  public var options: Options
  /// The side looked at.
  public var phase: PhaseView
  /// What the user chose at this place.
  public var choices: Choices
  /// What rules found in the documents of the place, by the rows it speaks of; nil until they were checked.
  var found: FindingMarks?
  /// What was decided about findings and items of inspections.
  var rulings = Rulings()
  /// What rules found in the documents of the place; nil until they were checked.
  public var report: Report? {
    get { found?.report }
    set { found = newValue.map { FindingMarks($0) } }
  }

  /// A context.
  public init(options: Options, phase: PhaseView, choices: Choices = Choices()) {
    self.options = options
    self.phase = phase
    self.choices = choices
  }

  /// The unit of amounts.
  var unit: DisplayUnit { options.unit }
  /// The signs drawn.
  var symbols: Symbols { Symbols(isASCII: options.isASCII) }
  /// The text in the language of the interface.
  func pick(_ chinese: String, _ english: String) -> String { options.language.pick(chinese, english) }

  /// What all departments name alike, in the language of the interface.
  func standard(_ name: String) -> String { options.language == .english ? StandardNames.english(name) : name }

  /// "Not published", in the language of the interface.
  var notPublished: String { pick("未公布", "n/a") }

  /// An exact amount in words of the interface; "not published" for none.
  func exact(_ amount: Amount?) -> String { amount.map { AmountText.exact($0, unit) } ?? notPublished }

  /// Budget or final accounts, in the language of the interface.
  func name(_ kind: DisclosureKind) -> String {
    kind == .budget ? pick("预算", "budget") : pick("决算", "final accounts")
  }

  /// A source in words: 公开03表 第4行.
  func text(_ source: Source?, in disclosure: Disclosure?) -> String {
    guard let source else { return "" }
    let recognized = disclosure?.isRecognized(source) ?? false ? pick("（OCR）", "(OCR) ") : ""
    let page = source.page.map { pick("第\($0)页 ", "p. \($0) ") + recognized } ?? ""
    switch source.place {
    case .table(let number, _, let row, let column):
      let table = disclosure?.tables.first { $0.number == number }
      let label = table?.label ?? pick("表\(number)", "table \(number)")
      var heading = ""
      if let column, let table, let columns = table.blocks.first(where: { column < $0.columns.count })?.columns {
        heading = " " + columns[column].header.joined(separator: "/")
      }
      return page + label + pick(" 第\(row)行", " row \(row)") + heading
    case .prose(let section, let sentence):
      return page + pick("正文“\(section)” 第\(sentence)句", "text “\(section)”, sentence \(sentence)")
    case .targetForm(let project, let row):
      return page + pick("绩效目标表“\(project)” 第\(row)行", "target form “\(project)”, row \(row)")
    case .evaluation(let project, let table, let row):
      guard table < 3 else { return page + pick("自评报告“\(project)” 自评结果", "self-evaluation “\(project)”, result") }
      let name = table == 1 ? pick("资金表", "table of funds") : pick("指标表", "table of indicators")
      return page + pick("自评报告“\(project)” \(name) 第\(row)行", "self-evaluation “\(project)”, \(name), row \(row)")
    }
  }
}

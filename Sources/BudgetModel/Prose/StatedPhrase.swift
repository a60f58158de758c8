/// A few words of the document that a rule judges, kept without the sentence around them.
///
/// They are facts about the wording, no sentences: what is longer than ``limit`` is cut.
public struct StatedPhrase: Hashable, Sendable {
  /// Why words are kept.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// What a template left standing: 增加（减少）, XX万元, 主要原因是。
    case leftover
    /// Punctuation that follows punctuation: ，。
    case punctuation
    /// A bracket or quotation mark without its other half, with the words beside it.
    case bracket
    /// A figure with a sign behind a word that says the direction: 减少-79.50.
    case signed
    /// 持平, in a sentence that states several amounts.
    case unchanged
    /// Which of two figures is said to be larger: 决算数大于预算数, 30.00万元大于20.00万元.
    case comparison
    /// A heading that names a year, or the year above a table where most others have another.
    case heading
    /// A date of reckoning: 截至2025年12月31日.
    case asOf = "as-of"
    /// A date on the cover that the document cannot have, as it is of its year: 2022年8月 on final accounts of 2023.
    case cover
    /// What the publisher calls itself: 本部门, 本单位.
    case publisher
    /// An account as the text names it, with its code where the text gives one: 210 卫生健康支出.
    case account
    /// A part of the document that is there: its ``DocumentPart``.
    case part
    /// A table as the contents list it, whose title stands nowhere behind them.
    case listed
    /// The title of a table that the contents, which list tables, do not have.
    case unlisted
    /// Another body, named where the publisher's own name stands: above a table, in a heading, before 收入预算.
    case body
    /// 本表无数据 or 无发生额, where the table above it holds figures.
    case noData = "no-data"
    /// A score and a grade that one sentence gives, and that do not belong together: 85.19 优.
    case graded
    /// The score a sentence gives for a project it names: 房租费 95.
    case scored
    /// What the list of tables says of one that is blank or not, where the table is otherwise: 是否空表：否.
    case blank
    /// The unit a table prints, where its totals are those of other tables in another, in which it was read.
    case unit
    /// Money of the document's own year that a sentence says there is none of: 没有使用政府性基金预算拨款安排的支出.
    case denied
    /// An amount of the publisher's own that a sentence gives for another year alone: 2025年度财政拨款收、支总预算100.00万元.
    case dated
    /// A label of a chart: 项目支出34.20%.
    case label
    /// Another year that a sentence gives the publisher's own budget, or compares with in place of the year before: 比2023年预算.
    case misdated
    /// A change and what it is explained with, up to the word that says the direction: 减少3.00万元：住房公积金缴费增加.
    case reason
    /// The project that a form's title names, and the other one that the form names: 房租费；印刷费.
    case titled
    /// A term explained as what is outside of itself: 项目支出：指在项目支出之外.
    case circular
    /// A term of the glossary with the explanation of another: 项目支出：指保障机构正常运转.
    case swapped
    /// An account that a sentence names and no table has, behind the one above it: 政府办公厅事务；信访业务.
    case strangeAccount = "strange-account"
    /// How many matters a sentence announces, and how many are told: 7个方面；8.
    case ordinals
    /// Months of one year out of their order: 12月统一招标，11月才; or a period that ends before it begins.
    case misordered
    /// Projects a sentence names and the money it gives them: 热线服务经费 3170万元.
    case funded
    /// A project a sentence names that no list has, and the one of nearly the same name that one has: 经济普查；农业普查.
    case misnamed
    /// A target and what explains or scores it, where both give another number, with that number: ≥4次；每月至少1次；12.
    case standard
    /// Final accounts that a budget gives its own year: 2026年部门决算.
    case settled
    /// A number and its parts as a sentence lists them: 13459=8013+5356平方米; where the whole stands behind them, 1+1=2个.
    case sum
  }

  /// The most characters of a phrase.
  public static let limit = 40

  /// Why it is kept.
  public var kind: Kind
  /// The words, as published.
  public var text: String
  /// Where it stands.
  public var source: Source

  /// A phrase; what is longer than ``limit`` is cut.
  public init(_ kind: Kind, _ text: String, source: Source) {
    self.kind = kind
    self.text = String(text.prefix(Self.limit))
    self.source = source
  }
}

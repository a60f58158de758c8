import BudgetModel

/// A table of a Fiscal Data Package: its columns with what they mean, and its rows.
struct FiscalTable: Sendable {
  /// A column.
  struct Field: Sendable {
    /// Its name.
    let name: String
    /// Its type in the table schema.
    let type: String
    /// What it means, in the fiscal taxonomy; nil where the taxonomy has nothing for it.
    let columnType: String?
  }

  /// Its name in the package.
  let name: String
  /// What it holds, in both languages.
  let title: String
  /// The columns.
  let fields: [Field]
  /// The rows of a department and year, without the columns they share.
  let rows: @Sendable (YearDisclosures) -> [[String?]]

  /// Its file.
  var file: String { name + ".csv" }

  /// The rows of a department and year, without their number.
  func lines(_ accounts: YearDisclosures) -> [[String?]] {
    guard let disclosure = accounts.disclosures.first else { return [] }
    let region = disclosure.department.region
    let head: [String?] = [
      String(disclosure.year), region.code, region.name, disclosure.department.code, disclosure.department.name,
    ]
    return rows(accounts).map { head + $0 }
  }

  /// Both tables.
  static let all = [spending, projects]

  private static let head = [
    Field(name: "line", type: "string", columnType: "budget-line-id"),
    Field(name: "year", type: "integer", columnType: "date:fiscal-year"),
    Field(name: "region_code", type: "string", columnType: "administrative-classification:generic:level1:code"),
    Field(name: "region", type: "string", columnType: "administrative-classification:generic:level1:label"),
    Field(name: "department_code", type: "string", columnType: "administrative-classification:generic:level2:code"),
    Field(name: "department", type: "string", columnType: "administrative-classification:generic:level2:label"),
    Field(name: "phase", type: "string", columnType: "phase:id"),
  ]

  private static let tail = [Field(name: "amount", type: "number", columnType: "value")]

  private static let spending = FiscalTable(
    name: "spending", title: "支出（按功能分类）· spending by function",
    fields: head
      + [("class", 1), ("section", 2), ("item", 3)].flatMap { name, level in
        [
          Field(
            name: name + "_code", type: "string", columnType: "functional-classification:generic:level\(level):code"),
          Field(name: name, type: "string", columnType: "functional-classification:generic:level\(level):label"),
        ]
      } + [Field(name: "funds", type: "string", columnType: "fin-source:generic:code")] + tail,
    rows: { accounts in
      let root = accounts.spending()
      return Phase.allCases.flatMap { phase in
        leaves(root, side(phase, root, accounts)).map { path, amount in
          [phase.rawValue]
            + (0..<3).flatMap { level -> [String?] in
              let node = path.first { $0.code?.level.rawValue == level + 1 }
              return [node?.code?.digits, node?.name]
            } + [amount.basis.funds?.rawValue, amount.amount.yuan]
        }
      }
    })

  private static let projects = FiscalTable(
    name: "projects", title: "项目 · projects (part of the spending)",
    fields: head
      + [
        Field(name: "project_code", type: "string", columnType: "activity:generic:project:code"),
        Field(name: "project", type: "string", columnType: "activity:generic:project:label"),
        Field(name: "unit", type: "string", columnType: "administrative-classification:generic:level3:code"),
      ] + tail,
    rows: { accounts in
      accounts.projects.filter { !$0.isOverall }.flatMap { project in
        amounts(project).map { phase, amount in
          [phase.rawValue, project.key, project.name, project.unit, amount.yuan]
        }
      }
    })

  /// The amounts of a project. Where both documents have it, the year-start budget is the budget's.
  private static func amounts(_ project: YearProject) -> [(Phase, Amount)] {
    let (budget, final) = (project.budget, project.finalAccounts)
    return [
      (Phase.approved, budget?.approved ?? final?.approved), (.adjusted, final?.adjusted ?? budget?.adjusted),
      (.executed, final?.executed ?? budget?.executed),
    ].compactMap { phase, amount in amount.map { (phase, $0) } }
  }

  /// The amount of an account in a phase; nil where none is published. Both sides are of the same money where both are
  /// published of it.
  private static func side(
    _ phase: Phase, _ root: AccountNode, _ accounts: YearDisclosures
  ) -> (AccountNode) -> BasedAmount? {
    switch phase {
    case .approved: return { $0.pair.approved?.based }
    case .executed: return { $0.pair.executed?.based }
    case .adjusted:
      // A sentence names its money no better than one on the year-start budget does.
      guard let final = accounts.finalAccounts else { return { _ in nil } }
      let (claims, basis) = (final.claims.filter { $0.measure == .adjusted }, final.statedBasis)
      return { node in
        node.code.flatMap { code in claims.first { $0.code == code }?.figure.amount.map { BasedAmount($0, basis) } }
      }
    }
  }

  /// The lowest accounts with an amount, each with those above it. The total over all is a row only where nothing below it is.
  private static func leaves(
    _ node: AccountNode, _ side: (AccountNode) -> BasedAmount?, above: [AccountNode] = []
  ) -> [(path: [AccountNode], amount: BasedAmount)] {
    let path = above + [node]
    let below = node.children.flatMap { leaves($0, side, above: path) }
    if !below.isEmpty { return below }
    return side(node).map { [(path, $0)] } ?? []
  }
}

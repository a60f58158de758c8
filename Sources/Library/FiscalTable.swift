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
  let rows: @Sendable (YearAccounts) -> [[String?]]

  /// Its file.
  var file: String { name + ".csv" }

  /// The rows of a department and year, without their number.
  func lines(_ accounts: YearAccounts) -> [[String?]] {
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
      } + tail,
    rows: { accounts in
      let root = accounts.spending()
      return Phase.allCases.flatMap { phase in
        leaves(root, side(phase, accounts)).map { path, amount in
          [phase.rawValue]
            + (0..<3).flatMap { level -> [String?] in
              let node = path.first { $0.code?.level.rawValue == level + 1 }
              return [node?.code?.digits, node?.name]
            } + [amount.yuan]
        }
      }
    })

  private static let projects = FiscalTable(
    name: "projects", title: "项目 · projects (part of the spending)",
    fields: head
      + [
        Field(name: "project_code", type: "string", columnType: "activity:generic:project:code"),
        Field(name: "project", type: "string", columnType: "activity:generic:project:label"),
      ] + tail,
    rows: { accounts in
      accounts.disclosures.flatMap { disclosure in
        disclosure.projects.flatMap { project in
          amounts(project, disclosure, accounts).map { phase, amount in
            [phase.rawValue, project.name, project.name, amount.yuan]
          }
        }
      }
    })

  /// The amounts of a project. Where both documents name it, the year-start budget is the budget's.
  private static func amounts(
    _ project: Project, _ disclosure: Disclosure, _ accounts: YearAccounts
  ) -> [(Phase, Amount)] {
    let isTwice =
      disclosure.kind == .finalAccounts
      && accounts.budget?.projects.contains { $0.name == project.name && $0.approved != nil } == true
    return [
      (Phase.approved, isTwice ? nil : project.approved), (.adjusted, project.adjusted), (.executed, project.executed),
    ].compactMap { phase, amount in amount.map { (phase, $0) } }
  }

  /// The amount of an account in a phase; nil where none is published.
  private static func side(_ phase: Phase, _ accounts: YearAccounts) -> (AccountNode) -> Amount? {
    switch phase {
    case .approved: return { $0.approved?.total }
    case .executed: return { $0.executed?.total }
    case .adjusted:
      let claims = accounts.finalAccounts?.claims.filter { $0.measure == .adjusted } ?? []
      return { node in node.code.flatMap { code in claims.first { $0.code == code }?.figure.amount } }
    }
  }

  /// The lowest accounts with an amount, each with those above it. The total over all is a row only where nothing below it is.
  private static func leaves(
    _ node: AccountNode, _ side: (AccountNode) -> Amount?, above: [AccountNode] = []
  ) -> [(path: [AccountNode], amount: Amount)] {
    let path = above + [node]
    let below = node.children.flatMap { leaves($0, side, above: path) }
    if !below.isEmpty { return below }
    return side(node).map { [(path, $0)] } ?? []
  }
}

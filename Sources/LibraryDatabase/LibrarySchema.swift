import CSQLite
import Library

/// The tables of a library file, and the steps from each version to the next.
enum LibrarySchema {
  /// What tells a library from other files of SQLite's: `MZLB`.
  static let application: Int64 = 0x4D5A_4C42

  /// The size of a page: most files of a package are of one or two kilobytes; smaller pages make more work, larger ones stay
  /// emptier.
  static let pageSize = 4096

  /// The version this program writes, and the latest it reads.
  static let version = 3

  /// What makes each version out of the one before: the first makes a library of an empty file.
  static var steps: [String] {
    [
      first + orders.map { "CREATE INDEX \($0.name) ON \($0.columns);" }.joined(),
      "ALTER TABLE disclosure ADD COLUMN \(totals);",
      FactSchema.statements.joined(separator: ";"),
    ]
  }

  /// The version from which a file has facts.
  static let firstWithFacts = 3

  /// The column that version 2 has and version 1 has not.
  private static let totals = "totals TEXT"

  /// What makes a file of version 1 read like one of the present version where it cannot be written: what was added since is
  /// not told.
  static let views = """
    CREATE TEMP VIEW disclosure AS SELECT *, NULL AS totals FROM main.disclosure;
    CREATE TEMP TRIGGER kept1 INSTEAD OF INSERT ON disclosure BEGIN SELECT 1; END;
    CREATE TEMP TRIGGER kept2 INSTEAD OF UPDATE ON disclosure BEGIN SELECT 1; END;
    CREATE TEMP TRIGGER kept3 INSTEAD OF DELETE ON disclosure BEGIN SELECT 1; END;
    """

  /// How many files a disclosure may have; row numbers of `file` have that much room for each.
  static let fileLimit = 4095

  /// How many things can be found in a department's year: the row numbers of `item` have room for so many. A later
  /// version of the file will have more.
  static let itemLimit = 65_536

  /// The indexes by which entries are listed and items are found, which nothing is looked up by while a library is
  /// written: a new one gets them when all is in it.
  static let orders: [(name: String, columns: String)] = [
    ("accounts_standard", "accounts(place)"),
    ("accounts_name", "accounts(name)"),
    ("accounts_region", "accounts(region)"),
    ("accounts_year", "accounts(year)"),
    ("accounts_spending", "accounts(spending)"),
    ("accounts_rate", "accounts(rate)"),
    ("accounts_projects", "accounts(projects)"),
    ("accounts_score", "accounts(score)"),
    ("accounts_contradictions", "accounts(contradictions)"),
    ("item_what", "item(what)"),
    ("item_department", "item(what) WHERE what & 7 = 0"),
    ("item_code", "item(code) WHERE code IS NOT NULL"),
  ]

  private static let first = """
    CREATE TABLE file(
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, hash INTEGER, pieces TEXT, content BLOB NOT NULL);
    CREATE INDEX file_hash ON file(hash) WHERE hash IS NOT NULL;
    CREATE TABLE piece(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, content BLOB NOT NULL);
    CREATE INDEX piece_hash ON piece(hash);
    CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE accounts(
      id INTEGER PRIMARY KEY, department TEXT NOT NULL, year INTEGER NOT NULL, name TEXT NOT NULL,
      region TEXT NOT NULL, place BLOB NOT NULL,
      spending INTEGER, rate INTEGER, projects INTEGER, score INTEGER, contradictions INTEGER,
      UNIQUE(department, year));
    CREATE TABLE disclosure(
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, folder TEXT NOT NULL UNIQUE, hash INTEGER NOT NULL,
      accounts INTEGER NOT NULL, kind TEXT NOT NULL, department TEXT NOT NULL, department_code TEXT,
      region TEXT NOT NULL, region_code TEXT, year INTEGER NOT NULL, title TEXT NOT NULL, tables INTEGER NOT NULL,
      empty_tables INTEGER NOT NULL, expenditure INTEGER, expenditure_resolution INTEGER, approved INTEGER,
      approved_resolution INTEGER, projects INTEGER NOT NULL, scores TEXT, grades TEXT, contradictions INTEGER,
      notes INTEGER);
    CREATE INDEX disclosure_accounts ON disclosure(accounts);
    CREATE TABLE name(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE text(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE gram USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii');
    CREATE TABLE item(
      id INTEGER PRIMARY KEY, what INTEGER NOT NULL, seat INTEGER NOT NULL, owner INTEGER, code INTEGER,
      amount INTEGER, figure INTEGER, label INTEGER, place INTEGER);
    CREATE TABLE occurrence(what INTEGER PRIMARY KEY, count INTEGER NOT NULL);
    CREATE TABLE code(code INTEGER PRIMARY KEY, count INTEGER NOT NULL);
    INSERT INTO meta VALUES('accounts', 0), ('departments', 0), ('disclosures', 0);
    """

  /// The version of a file, after a look at whose it is.
  /// - Returns: 0 for an empty file.
  static func version(of database: Database, latest: Int = version) throws(LibraryError) -> Int {
    let application = try database.number("PRAGMA application_id") ?? 0
    let version = Int(try database.number("PRAGMA user_version") ?? 0)
    if application != Self.application {
      guard application == 0, version == 0, try database.number("SELECT count(*) FROM sqlite_master") == 0 else {
        throw .database(.foreign(database.file))
      }
      return 0
    }
    if version > latest { throw .database(.later(file: database.file, version: version)) }
    if (1...Self.version).contains(version) { try checkTables(of: database, version) }
    return version
  }

  /// The tables there must be.
  private static let tables: [StaticString] = [
    "file", "piece", "meta", "accounts", "disclosure", "name", "text", "gram", "item", "occurrence", "code",
  ]

  /// Looks whether the tables are those that this program makes: no view that never ends in the place of one, no column that
  /// is worked out. The only views are those that join the texts of facts.
  private static func checkTables(of database: Database, _ version: Int) throws(LibraryError) {
    let list = try database.prepare("SELECT name, type, sql FROM sqlite_master WHERE type <> 'index'")
    let facts = version < firstWithFacts ? [] : FactSchema.statements.filter { !$0.hasPrefix("CREATE INDEX") }
    var missing = tables.count + facts.count
    while try list.step() {
      let (name, type, sql) = (list.text(0) ?? "", list.text(1) ?? "", list.text(2) ?? "")
      if facts.contains(sql) {
        missing -= 1
        continue
      }
      guard type == "table" else {
        throw .database(.damaged(file: database.file, detail: "\(type) \(CleanText.cleaned(name))"))
      }
      guard tables.contains(where: { "\($0)" == name }) else { continue }
      // SQLite writes a column that was added behind the others.
      let end = ", \(totals))"
      let original = name == "disclosure" && sql.hasSuffix(end) ? sql.dropLast(end.count) + ")" : sql
      guard first.holds(original + ";") else {
        throw .database(.damaged(file: database.file, detail: "table \(name)"))
      }
      missing -= 1
    }
    guard missing == 0 else { throw .database(.damaged(file: database.file, detail: "\(missing) tables missing")) }
  }

  /// Brings a file to the latest version, wholly or not at all.
  static func migrate(_ database: Database, steps: [String] = steps) throws(LibraryError) {
    guard try version(of: database, latest: steps.count) < steps.count else { return }
    try database.transaction { () throws(LibraryError) in
      // Another program may have been faster.
      let first = try version(of: database, latest: steps.count)
      for number in steps.indices.dropFirst(first) { try database.execute(steps[number]) }
      try database.execute("PRAGMA application_id = \(application)")
      try database.execute("PRAGMA user_version = \(steps.count)")
      if (1..<firstWithFacts).contains(first) { try FactFilling(database).run() }
    }
  }
}

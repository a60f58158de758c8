import Facts

/// `docs/facts.md`: the tables of facts, made of ``FactTable``.
enum FactsDocument {
  /// Questions to be tried with a library file, each with a statement; a test runs them with the `sqlite3` program.
  static let examples = [
    (
      "The ten projects that spent the most, in 元",
      """
      SELECT department, year, name, printf('%.2f', executed / 100.0) AS yuan
      FROM projects WHERE overall = 0 ORDER BY executed DESC LIMIT 10
      """
    ),
    (
      "What departments spent on one item, and what part of their budgets that was",
      """
      SELECT department, year, name, total, rate FROM spending
      WHERE code = '2014001' AND side = 'final' ORDER BY total DESC
      """
    ),
    (
      "How many points projects gave themselves, by grade",
      """
      SELECT grade, count(*) AS projects, min(score) / 100.0 AS least, max(score) / 100.0 AS most
      FROM projects WHERE score IS NOT NULL GROUP BY grade ORDER BY 2 DESC
      """
    ),
  ]

  /// The document.
  static var markdown: String {
    ([head] + FactTable.all.map(table) + [tail]).joined(separator: "\n")
  }

  private static let head = """
    # Facts

    A library has tables of facts over all departments and years, so that any question across them is one statement:

    ```sh
    mingzhang sql 'SELECT department, name, executed FROM projects ORDER BY executed DESC LIMIT 10'
    mingzhang sql                                      # the tables and their columns
    mingzhang sql "SELECT …" --format csv > out.csv    # or json
    ```

    `mingzhang sql` only reads. The facts of folders and of the default library are kept in `$XDG_CACHE_HOME/mingzhang`
    (`~/.cache/mingzhang`), are brought up to date by what changed, and may be deleted at any time.

    A row is a thing of a department's year, its budget and its final accounts beside each other. Figures are as published or, where
    a column says so, worked out of them; what is not published is NULL, never 0. This page is version \(FactTable.version) of the facts.

    | kind | stored as |
    |---|---|
    | money | an integer of 分 (0.01 元) |
    | rate | an integer of hundredths of a percent: 8239 is 82.39% |
    | points | an integer of hundredths: 9500 is 95 points |
    | count, year | an integer |
    | name, text, code | text |

    """

  private static func table(_ table: FactTable) -> String {
    let rows = table.columns.filter { column in !FactTable.everywhere.contains(column) }.map(row)
    return """
      ## \(table.name)

      A row is \(table.meaning).

      | column | kind | meaning |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func row(_ column: FactColumn) -> String {
    let title = column.title.map { $0.chinese.isEmpty ? "" : "\($0.chinese): " } ?? ""
    return "| `\(column.name)` | \(column.kind) | \(title)\(column.meaning) |"
  }

  private static var tail: String {
    """
    ## In every table

    | column | kind | meaning |
    |---|---|---|
    \(FactTable.everywhere.map(row).joined(separator: "\n"))

    ## Examples

    \(examples.map { "\($0.0):\n\n```sql\n\($0.1)\n```\n" }.joined(separator: "\n"))
    ## How they are kept

    Each table is a view. Behind `projects` stands `fact_projects`, whose texts are numbers of `fact_text` (which finds a text by its
    32-bit `hash`) and whose `id` is that of the department's year in `fact_year` × 1,048,576 and the fact's own number; `place` is kept
    as its beginning and the number it ends with (`place_number`). A library file ([library-file.md](library-file.md)) has these tables
    beside its others; whatever else is read has them in the cache.

    """
  }
}

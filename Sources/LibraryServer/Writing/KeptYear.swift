import Library
import ServerFrames

/// The department's year that a transaction writes: locked, so that nobody else derives anything of it meanwhile.
struct KeptYear {
  let province: Int64
  let division: String
  /// Its number; those of the year before and the year after, where they are held.
  let id: Int64
  let former, next: Int64?
  /// Whether it, and its department, were not there before.
  let isNew, isNewDepartment: Bool
  /// What was kept as its total of spending.
  let spending: Int64

  /// Locks the department, and makes what is missing of it.
  init(of package: IncomingPackage, _ connection: ServerConnection) throws(LibraryError) {
    let (key, province, division) = (package.key, package.province, package.division)
    let department = [ServerValue.number(province), .text(key.department)]
    let made = try connection.run(
      "INSERT INTO department(province, department, division, name) VALUES ($1, $2, $3, $4) "
        + "ON CONFLICT DO NOTHING RETURNING 1",
      department + [.text(division), .text(package.summary.department.name)])
    if made.count == 0 {
      try connection.run("SELECT FROM department WHERE province = $1 AND department = $2 FOR UPDATE", department)
    }
    let year = Int64(key.year)
    let years = try connection.run(
      "SELECT id, year, spending FROM accounts WHERE province = $1 AND department = $2 AND year BETWEEN $3 AND $4",
      department + [.number(year - 1), .number(year + 1)])
    func row(_ year: Int64) -> Int? { (0..<years.count).first { years.integer($0, 1) == year } }
    (self.province, self.division) = (province, division)
    former = row(year - 1).map { years.integer($0, 0) }
    next = row(year + 1).map { years.integer($0, 0) }
    isNewDepartment = made.count > 0
    isNew = row(year) == nil
    if let row = row(year) {
      (id, spending) = (years.integer(row, 0), years.integer(row, 2))
    } else {
      let rows = try connection.run(
        """
        INSERT INTO accounts(province, division, id, department, year)
        VALUES ($1, $3, ($1 << \(ServerSchema.serialBits)) | nextval('serial'), $2, $4) RETURNING id
        """, department + [.text(division), .number(year)])
      (id, spending) = (rows.integer(0, 0), 0)
    }
  }

  /// The number of one of its documents: the year's, and whether it is the final accounts.
  func document(isFinal: Bool) -> Int64 { id << 1 | (isFinal ? 1 : 0) }
}

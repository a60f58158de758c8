/// Where the columns that are no figures stand in a table's CSV; nil where one is left out.
struct TableColumns {
  let row: Int?
  let block: Int?
  let code: Int?
  let name: Int?
  let counterpart: Int?
  let counterpartCode: Int?
  let level: Int?
  let unit: Int?
  let page: Int?

  init(_ csv: CSVTable) {
    row = csv.index("row")
    block = csv.index("block")
    code = csv.index("code")
    name = csv.index("name")
    counterpart = csv.index("counterpart")
    counterpartCode = csv.index("counterpart_code")
    level = csv.index("level")
    unit = csv.index("unit")
    page = csv.index("page")
  }
}

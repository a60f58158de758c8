import TestSupport

/// A package as a colleague writes it in a spreadsheet: nothing that may be left out is there.
enum HandMade {
  static let descriptor = """
    {
      "profile": "tabular-data-package",
      "name": "hand-2025-budget",
      "mingzhang": {
        "department": {"name": "甲局"}, "region": {"name": "乙县"}, "year": 2025, "kind": "budget"
      },
      "resources": [
        {
          "name": "f03-expenditure", "path": "tables/f03-expenditure.csv", "title": "支出总表",
          "mingzhang": {"table": 3, "kind": "expenditure", "unit": "万元"}
        }
      ]
    }
    """

  static func put(into folder: TemporaryFolder, _ name: String) throws {
    try folder.put(name + "/datapackage.json", descriptor)
    try folder.put(name + "/tables/f03-expenditure.csv", "code,name,合计,支出/基本支出\n,合计,12.50,\n201,一般公共服务支出,12.50,--\n")
  }
}

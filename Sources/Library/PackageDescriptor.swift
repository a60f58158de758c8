/// What `datapackage.json` says, as far as reading needs it.
struct PackageDescriptor: Decodable {
  /// The version of the format this program writes, and the latest it reads.
  static let format = 1

  struct Named: Decodable {
    var name: String
    var code: String?
  }

  struct Properties: Decodable {
    var format: Int?
    var department: Named
    var region: Named
    var year: Int
    var kind: String
    var recognizedPages: [Int]?
  }

  struct BlockProperties: Decodable {
    var side: String?
    var title: String?
    var codeHeader: String?
    var nameHeader: String?
    var counterpartHeader: String?
    var columns: [[String]]
  }

  struct TableProperties: Decodable {
    var table: Int
    var kind: String
    var label: String?
    var unit: String
    var empty: Bool?
    var page: Int?
    var blocks: [BlockProperties]?
  }

  struct Field: Decodable {
    var name: String
    var type: String?
  }

  struct Schema: Decodable {
    var fields: [Field]
  }

  struct Resource: Decodable {
    var name: String
    var path: String
    var title: String?
    var schema: Schema?
    var mingzhang: TableProperties?
  }

  var title: String?
  var mingzhang: Properties
  var resources: [Resource]
}

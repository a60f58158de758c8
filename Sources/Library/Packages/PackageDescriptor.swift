/// What `datapackage.json` says, as far as reading needs it.
struct PackageDescriptor {
  /// The version of the format this program writes, and the latest it reads.
  static let format = 1

  struct Named {
    var name: String
    var code: String?
  }

  struct Properties {
    var department: Named
    var region: Named
    var year: Int
    var kind: String
    var recognizedPages: [Int]?
  }

  struct BlockProperties {
    var side: String?
    var title: String?
    var codeHeader: String?
    var nameHeader: String?
    var counterpartHeader: String?
    var columns: [[String]]
  }

  struct TableProperties {
    var table: Int
    var kind: String
    var label: String?
    var unit: String
    var empty: Bool?
    var structure: String?
    var page: Int?
    var blocks: [BlockProperties]?
  }

  struct Field {
    var name: String
    var type: String?
  }

  struct Resource {
    var name: String
    var path: String
    var title: String?
    var fields: [Field]?
    var mingzhang: TableProperties?
    /// What is remembered of resources described in the same words; nil where nothing is.
    var memory: ResourceMemory?
  }

  var title: String?
  var mingzhang: Properties
  var resources: [Resource]
}

import BudgetModel
import Testing

@testable import Library

/// Descriptors read with what was read of others are what they are read as alone, and refused for the same reason.
@Suite struct KnownResourcesTests {
  private let packages = FolderWalk(EmbeddedLibraryTests.data).packages

  private func read(_ bytes: [UInt8], _ known: KnownResources?) -> Result<PackageDescriptor, LibraryError> {
    bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(LibraryError) in try PackageDescriptor.read(TextBytes(bytes), file: "f", known: known) }
    }
  }

  private func descriptor(_ package: String) throws -> [UInt8] {
    try FolderFiles.read("\(EmbeddedLibraryTests.data)/\(package)/datapackage.json")
  }

  @Test func `every disclosure of Data is the same, read once and twice`() throws {
    let known = KnownResources()
    let files = FolderFiles(root: EmbeddedLibraryTests.data)
    for package in packages + packages {
      var alone = PackageReader(files: files, folder: package)
      var reader = PackageReader(files: files, folder: package, known: known)
      #expect(try reader.read() == alone.read())
      #expect(reader.notes == alone.notes)
    }
    for package in packages {
      #expect(try descriptor(package).withUnsafeBufferPointer { known.descriptor($0) } != nil, "\(package)")
    }
  }

  @Test(arguments: [
    ("    {\n      \"profile\"", "    {\n      profile"), ("\"format\": 1", "\"format\": 99"),
    ("\n  ]\n}\n", "\n  ]\n}\nx"),
    ("\n  ]\n}\n", "\n  ]\n"), ("\"path\": \"tables/", "\"path\": \"../"), ("\"kind\": \"budget\"", "\"kind\": 1"),
    ("\"table\": 1,", "\"table\": \"1\","), ("\n    },\n", "\n    }\n"), ("  \"resources\": [", "  \"resource\": ["),
    ("\"unit\": \"万元\"", "\"unit\": \"万\u{0}元\""),
  ]) func `what is wrong with a descriptor is said as without`(old: String, new: String) throws {
    let known = KnownResources()
    var changed = 0
    for package in packages {
      let bytes = try descriptor(package)
      _ = read(bytes, known)
      let text = String(decoding: bytes, as: UTF8.self)
      let damaged = text.replacing(old, with: new, maxReplacements: 1)
      if damaged == text { continue }
      changed += 1
      #expect("\(read(Array(damaged.utf8), known))" == "\(read(Array(damaged.utf8), nil))", "\(package)")
      guard case .failure = read(Array(damaged.utf8), known) else {
        #expect(Bool(false), "\(package)")
        continue
      }
    }
    #expect(changed > 0)
  }

  @Test func `a resource named twice, and one cut anywhere, are refused as without`() throws {
    let known = KnownResources()
    let bytes = try descriptor(packages[0])
    _ = read(bytes, known)
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.range(of: "    {\n"))
    let end = try #require(text.range(of: "    },\n"))
    let twice = text.replacing(
      "  \"resources\": [\n", with: "  \"resources\": [\n" + text[start.lowerBound..<end.upperBound])
    #expect("\(read(Array(twice.utf8), known))" == "\(read(Array(twice.utf8), nil))")
    for count in stride(from: 0, to: bytes.count, by: 97) {
      let cut = Array(bytes[..<count])
      #expect("\(read(cut, known))" == "\(read(cut, nil))")
    }
  }
}

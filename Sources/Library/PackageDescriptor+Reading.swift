#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension PackageDescriptor {
  private struct Version: Decodable {
    struct Properties: Decodable { var format: Int? }
    var mingzhang: Properties?
  }

  /// Reads a descriptor, and checks that its resources are each named once and lie within the package.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(LibraryError) -> PackageDescriptor {
    var bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      bytes = UnsafeBufferPointer(rebasing: bytes[3...])
    }
    if let offset = UTF8Check.firstInvalid(in: bytes) { throw .notUTF8(position(of: offset, in: bytes, file)) }
    if let offset = JSONCheck.firstError(in: bytes) { throw .brokenJSON(position(of: offset, in: bytes, file)) }
    let data = Data(bytes)
    let descriptor: PackageDescriptor
    do {
      descriptor = try JSONDecoder().decode(PackageDescriptor.self, from: data)
    } catch {
      // A later format may have changed the properties themselves.
      let version = try? JSONDecoder().decode(Version.self, from: data).mingzhang?.format
      if let version, version > format { throw .laterFormat(file: file, version: version) }
      throw translated(error, file)
    }
    let version = descriptor.mingzhang.format ?? format
    if version > format { throw .laterFormat(file: file, version: version) }
    try descriptor.checkResources(file)
    return descriptor
  }

  private func checkResources(_ file: String) throws(LibraryError) {
    var names: Set<String> = []
    var paths: Set<String> = []
    for resource in resources {
      let parts = resource.path.split(separator: "/", omittingEmptySubsequences: false)
      let isInside =
        !resource.path.isEmpty && resource.path != "datapackage.json" && !resource.path.contains("\\")
        && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
      guard isInside else {
        throw .pathOutsidePackage(file: file, path: CleanText.cleaned(resource.path))
      }
      guard names.insert(resource.name).inserted else {
        throw .duplicateResource(file: file, name: CleanText.cleaned(resource.name))
      }
      guard paths.insert(resource.path).inserted else {
        throw .duplicateResource(file: file, name: CleanText.cleaned(resource.path))
      }
    }
  }

  private static func translated(_ error: any Error, _ file: String) -> LibraryError {
    func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
      var text = ""
      for key in context.codingPath + [key].compactMap({ $0 }) {
        if let index = key.intValue {
          text += "[\(index)]"
        } else {
          text += (text.isEmpty ? "" : ".") + CleanText.cleaned(key.stringValue)
        }
      }
      return text
    }
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      return .missingProperty(file: file, property: path(context, key))
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      return .wrongType(file: file, property: path(context))
    case DecodingError.dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? .brokenJSON(FilePosition(file: file, line: 1)) : .wrongType(file: file, property: path(context))
    default:
      return .brokenJSON(FilePosition(file: file, line: 1))
    }
  }

  private static func position(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ file: String) -> FilePosition {
    var line = 1
    var column = 1
    for index in 0..<offset {
      if bytes[index] == 0x0A {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return FilePosition(file: file, line: line, column: column)
  }
}

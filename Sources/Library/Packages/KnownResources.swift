import Glibc

/// Resources of descriptors met before, for whoever reads many packages: most describe their tables in the same words,
/// which are then taken apart once. Used from one thread at a time.
///
/// Only a descriptor written as ``PackageEncoder`` writes it is read this way, and only one with which nothing is wrong: any
/// other is left to ``PackageDescriptor/read(_:file:known:)``, which says what it is.
package final class KnownResources {
  private struct Known {
    var bytes: [UInt8]
    var resource: PackageDescriptor.Resource
  }

  private var known: [UInt64: Known] = [:]
  private var size = 0

  /// How many bytes of descriptors are remembered at most.
  private static let limit = 4 << 20
  private static let begin = Array("\n  \"resources\": [\n".utf8)
  private static let open = Array("    {\n".utf8)
  private static let close = Array("\n    }".utf8)
  private static let end = Array("\n  ]\n}\n".utf8)

  package init() {}

  /// Reads a descriptor, which must be UTF-8.
  /// - Returns: nil where it must be read as a whole.
  func descriptor(_ bytes: UnsafeBufferPointer<UInt8>) -> PackageDescriptor? {
    guard let begin = Self.first(Self.begin, in: bytes, from: 0) else { return nil }
    var position = begin + Self.begin.count
    let head = Array(bytes[..<position]) + Self.end
    var resources: [PackageDescriptor.Resource] = []
    while true {
      guard Self.stands(Self.open, in: bytes, at: position),
        let close = Self.first(Self.close, in: bytes, from: position + Self.open.count - 1)
      else { return nil }
      let end = close + Self.close.count
      guard let resource = resource(UnsafeBufferPointer(rebasing: bytes[position..<end])),
        // Each must be named once.
        !resources.contains(where: { $0.name == resource.name || $0.path == resource.path })
      else { return nil }
      resources.append(resource)
      guard resources.count < 100 else { return nil }
      if end + 1 < bytes.count, bytes[end] == 0x2C, bytes[end + 1] == 0x0A {
        position = end + 2
        continue
      }
      guard bytes.count - end == Self.end.count, Self.stands(Self.end, in: bytes, at: end) else { return nil }
      return head.withUnsafeBufferPointer { head in
        guard let value = try? JSONParser.parse(head) else { return nil }
        let root = JSONNode(value: value, path: "", file: "")
        // What was left out stands in the last property of the whole.
        guard case .object(let members) = value, let last = members.last, last.name == "resources",
          last.value == .array([])
        else { return nil }
        return try? PackageDescriptor(root, resources: resources)
      }
    }
  }

  private func resource(_ bytes: UnsafeBufferPointer<UInt8>) -> PackageDescriptor.Resource? {
    let hash = ContentHash.of(words: bytes).value
    if let same = known[hash], same.bytes.withUnsafeBufferPointer({ ContentHash.areSame($0, bytes) }) {
      return same.resource
    }
    guard let value = try? JSONParser.parse(bytes, depth: 2),
      var resource = try? PackageDescriptor.Resource(JSONNode(value: value, path: "", file: "")), resource.isInside
    else { return nil }
    resource.memory = ResourceMemory(
      layout: resource.mingzhang?.describedBlocks.map { TableLayout(blocks: $0, types: resource.fields) })
    if size + bytes.count > Self.limit {
      known.removeAll(keepingCapacity: true)
      size = 0
    }
    size += bytes.count
    known[hash] = Known(bytes: Array(bytes), resource: resource)
    return resource
  }

  private static func stands(_ words: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let end = place + words.count
    guard end <= bytes.count else { return false }
    return words.withUnsafeBufferPointer { words in
      ContentHash.areSame(words, UnsafeBufferPointer(rebasing: bytes[place..<end]))
    }
  }

  private static func first(_ words: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place + words.count <= bytes.count,
      let found = memchr(base + place, Int32(words[0]), bytes.count - words.count + 1 - place)
    {
      place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
      if stands(words, in: bytes, at: place) { return place }
      place += 1
    }
    return nil
  }
}

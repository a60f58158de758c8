import BudgetModel

/// A value of a JSON file with the way to it, so that what is wrong with it can be said.
struct JSONNode {
  let value: JSONValue
  /// The properties and positions that lead to it: `resources[3].path`.
  let path: String
  let file: String

  /// A property; nil where it is absent or null, or where this is no object.
  func member(_ name: String) -> JSONNode? {
    guard case .object(let members) = value, let member = members.last(where: { $0.name == name }),
      member.value != .null
    else { return nil }
    return JSONNode(value: member.value, path: path.isEmpty ? name : path + "." + name, file: file)
  }

  /// A property that must be there.
  func required(_ name: String) throws(LibraryError) -> JSONNode {
    guard case .object = value else { throw wrongType }
    if let member = member(name) { return member }
    throw .missingProperty(file: file, property: CleanText.cleaned(path.isEmpty ? name : path + "." + name))
  }

  /// The text it is.
  func text() throws(LibraryError) -> String {
    guard case .text(let text) = value else { throw wrongType }
    return text
  }

  /// The whole number it is, within what it may be.
  func integer(_ given: Given) throws(LibraryError) -> Int {
    guard case .number(let text) = value, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }) else {
      throw wrongType
    }
    if let number = given.number(text) { return number }
    throw .propertyOutOfRange(
      file: file, property: CleanText.cleaned(path), value: CleanText.cleaned(text), range: given.range)
  }

  /// The truth value it is.
  func bool() throws(LibraryError) -> Bool {
    guard case .bool(let truth) = value else { throw wrongType }
    return truth
  }

  /// The elements of the array it is.
  func elements() throws(LibraryError) -> [JSONNode] {
    guard case .array(let values) = value else { throw wrongType }
    return values.enumerated().map { JSONNode(value: $1, path: "\(path)[\($0)]", file: file) }
  }

  private var wrongType: LibraryError { .wrongType(file: file, property: CleanText.cleaned(path)) }
}

import Testing

@testable import Library

struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try Array(text.utf8).withUnsafeBufferPointer { try JSONParser.parse($0) }
  }

  @Test func `every kind of value is read`() throws {
    let value = try parse(#" { "a" : [ 1, -2.5e+3, true, false, null ], "b":{}, "c":[], "d":"x" } "#)
    #expect(
      value
        == .object([
          .init(name: "a", value: .array([.number("1"), .number("-2.5e+3"), .bool(true), .bool(false), .null])),
          .init(name: "b", value: .object([])), .init(name: "c", value: .array([])),
          .init(name: "d", value: .text("x")),
        ]))
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u4e00\u5143""#, "一元"), (#""\ud83d\ude00""#, "😀"),
    (#""“三公”""#, "“三公”"), (#""""#, ""),
  ])
  func `escapes stand for scalars`(text: String, expected: String) throws {
    #expect(try parse(text) == .text(expected))
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("{1:2}", 1), ("[1 2]", 3), ("tru", 3), ("\"a", 2),
    ("\"\\x\"", 2),
    ("\"\\u12\"", 3), ("\"\\u+123\"", 3), ("\"\\ud800\"", 7), ("\"\\ud800\\u0041\"", 13), ("\"\n\"", 1), ("-", 1),
    ("1.", 2),
    ("1e", 2), ("1 2", 2), ("[1]]", 3), (String(repeating: "[", count: 80), 64),
  ])
  func `what is no JSON is told by its place`(text: String, offset: Int) {
    #expect(throws: JSONFailure(offset: offset)) { try parse(text) }
  }
}
